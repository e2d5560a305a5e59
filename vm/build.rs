//! Assembles the standard library, so that the binary can embed it.

use std::path::Path;
use std::{env, fs};

fn main() {
    let listings = Path::new(env!("CARGO_MANIFEST_DIR")).join("../stdlib/asm");
    println!("cargo::rerun-if-changed={}", listings.display());
    let out = env::var_os("OUT_DIR").expect("cargo sets OUT_DIR");
    let out = Path::new(&out);
    let mut table = String::from("static MODULES: &[(&str, &[u8])] = &[\n");
    let mut files: Vec<_> = fs::read_dir(&listings)
        .expect("stdlib/asm is there")
        .map(|entry| entry.expect("stdlib/asm can be read").path())
        .filter(|path| path.extension().is_some_and(|end| end == "S"))
        .collect();
    files.sort();
    for path in files {
        println!("cargo::rerun-if-changed={}", path.display());
        let Some(name) = path.file_stem().and_then(|name| name.to_str()) else {
            continue;
        };
        let beam = assemble(&path);
        let target = out.join(format!("{name}.beam"));
        fs::write(&target, beam).expect("OUT_DIR can be written");
        table += &format!(
            "    ({name:?}, include_bytes!({:?})),\n",
            target.display().to_string()
        );
    }
    table += "];\n";
    fs::write(out.join("stdlib.rs"), table).expect("OUT_DIR can be written");
}

/// The `.beam` file of a listing; a build with a broken listing stops here and says why.
fn assemble(path: &Path) -> Vec<u8> {
    let text = fs::read_to_string(path).expect("a listing is text");
    let object = match assembler::s_form::parse(&text) {
        Ok(object) => object,
        Err(found) => {
            let name = path.display().to_string();
            panic!("{}", assembler::diagnostic::render(&name, &text, &found));
        }
    };
    if let Err(errors) = assembler::verify::verify(&object) {
        let errors: Vec<String> = errors.iter().map(ToString::to_string).collect();
        panic!("{}: {}", path.display(), errors.join("\n"));
    }
    assembler::beam::write(&object).expect("a verified module can be written")
}
