//! Character data: deep lists of code points and of binaries that hold UTF-8 or Latin-1.
//!
//! What cannot be decoded is handed back as the rest of the data, in the form that the functions of
//! `unicode` return: the list from the failing element on, inside what follows it in the lists
//! around. A character's bytes may be spread over several binaries; those of one that never ended
//! come first in the rest.

use std::collections::TryReserveError;

use super::BitSlice;
use crate::memory::Heap;
use crate::term::{Bits, Term, View};

/// What the bytes of binaries mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8; code points are those of Unicode.
    Utf8,
    /// One byte a character; code points are up to 255.
    Latin1,
}

/// Why decoding stopped. What came before was handed over.
#[derive(Clone, Copy, Debug)]
pub enum CharsError<'h> {
    /// The term is no character data at all; nothing was handed over.
    NotCharData,
    /// A code point or bytes that make no character, and all that follows.
    Invalid(Term<'h>),
    /// The bytes of a character that had not ended when the data did.
    Incomplete(Term<'h>),
    /// More characters than there is memory for.
    TooLarge,
}

/// Takes the characters that are decoded.
pub trait CharSink {
    /// Takes a character, or refuses one that it cannot represent.
    fn char(&mut self, c: char) -> Result<(), Refused>;

    /// Takes text; on refusal says how many bytes it took.
    fn text(&mut self, text: &str) -> Result<(), (usize, Refused)> {
        for (at, c) in text.char_indices() {
            self.char(c).map_err(|refused| (at, refused))?;
        }
        Ok(())
    }
}

/// A sink does not take a character.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// The target cannot represent it.
    NoSuchCharacter,
    /// There is no memory for it.
    TooLarge,
}

impl From<TryReserveError> for Refused {
    fn from(_: TryReserveError) -> Refused {
        Refused::TooLarge
    }
}

/// Collects UTF-8.
#[derive(Default)]
pub struct ToUtf8(pub Vec<u8>);

impl CharSink for ToUtf8 {
    fn char(&mut self, c: char) -> Result<(), Refused> {
        self.0.try_reserve(4)?;
        self.0
            .extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
        Ok(())
    }

    fn text(&mut self, text: &str) -> Result<(), (usize, Refused)> {
        self.0
            .try_reserve(text.len())
            .map_err(|error| (0, error.into()))?;
        self.0.extend_from_slice(text.as_bytes());
        Ok(())
    }
}

/// Collects Latin-1, and refuses characters beyond it.
#[derive(Default)]
pub struct ToLatin1(pub Vec<u8>);

impl CharSink for ToLatin1 {
    fn char(&mut self, c: char) -> Result<(), Refused> {
        let byte = u8::try_from(u32::from(c)).map_err(|_| Refused::NoSuchCharacter)?;
        self.0.try_reserve(1)?;
        self.0.push(byte);
        Ok(())
    }
}

/// Collects characters.
#[derive(Default)]
pub struct ToChars(pub Vec<char>);

impl CharSink for ToChars {
    fn char(&mut self, c: char) -> Result<(), Refused> {
        self.0.try_reserve(1)?;
        self.0.push(c);
        Ok(())
    }
}

/// The UTF-8 bytes of character data.
pub fn chars_to_utf8<'h>(
    heap: &'h Heap,
    data: Term<'h>,
    encoding: Encoding,
) -> Result<Vec<u8>, CharsError<'h>> {
    let mut sink = ToUtf8::default();
    decode_chars(heap, data, encoding, &mut sink)?;
    Ok(sink.0)
}

/// Hands the characters of `data` to `sink`. Rests of errors are built on `heap`.
pub fn decode_chars<'h>(
    heap: &'h Heap,
    data: Term<'h>,
    encoding: Encoding,
    sink: &mut impl CharSink,
) -> Result<(), CharsError<'h>> {
    if !is_char_data(data) {
        return Err(CharsError::NotCharData);
    }
    let mut decoder = Decoder {
        heap,
        encoding,
        outer: Vec::new(),
        begun: Begun::default(),
    };
    decoder.run(data, sink)
}

/// Is the term a binary, or a deep list of integers and binaries? The integers may be no characters.
fn is_char_data(data: Term<'_>) -> bool {
    let binary = |term: Term<'_>| {
        term.as_bits()
            .is_some_and(|bits| bits.size.is_multiple_of(8))
    };
    let mut outer = Vec::new();
    let mut at = data;
    loop {
        while let Some(cons) = at.as_cons() {
            let head = cons.head();
            at = cons.tail();
            if head.word().is_cons() {
                outer.push(at);
                at = head;
            } else if !(head.is_integer() || head.is_nil() || binary(head)) {
                return false;
            }
        }
        if !(at.is_nil() || binary(at)) {
            return false;
        }
        match outer.pop() {
            Some(next) => at = next,
            None => return true,
        }
    }
}

/// The first bytes of a character whose rest has not come yet.
#[derive(Clone, Copy, Default)]
struct Begun {
    bytes: [u8; 4],
    len: usize,
}

impl Begun {
    fn bytes(&self) -> &[u8] {
        &self.bytes[..self.len]
    }
}

/// How many bytes a character has, by its first.
fn length_by_first(first: u8) -> Option<usize> {
    match first {
        0x00..=0x7f => Some(1),
        0xc0..=0xdf => Some(2),
        0xe0..=0xef => Some(3),
        0xf0..=0xf7 => Some(4),
        _ => None,
    }
}

/// Could more bytes make a character of these? Asks no more than OTP: overlong forms and surrogates
/// count as begun until they are complete.
fn is_begun(bytes: &[u8]) -> bool {
    let Some((&first, more)) = bytes.split_first() else {
        return false;
    };
    length_by_first(first).is_some_and(|length| bytes.len() < length)
        && more.iter().all(|byte| byte & 0xc0 == 0x80)
}

/// Where decoding a binary stopped.
enum Stop {
    /// At this byte, which begins no character.
    At(usize),
    /// In a character that began in an earlier binary.
    InBegun,
    TooLarge,
}

struct Decoder<'h> {
    heap: &'h Heap,
    encoding: Encoding,
    /// What follows the lists that were entered by their heads.
    outer: Vec<Term<'h>>,
    begun: Begun,
}

impl<'h> Decoder<'h> {
    fn run(&mut self, data: Term<'h>, sink: &mut impl CharSink) -> Result<(), CharsError<'h>> {
        let mut at = data;
        loop {
            while let Some(cons) = at.as_cons() {
                let head = cons.head();
                if head.word().is_cons() {
                    self.outer.push(cons.tail());
                    at = head;
                    continue;
                }
                if let Some(bits) = head.as_bits() {
                    self.binary(bits, sink).map_err(|stop| match stop {
                        Stop::At(byte) => {
                            let rest = self.bytes_from(bits, byte);
                            CharsError::Invalid(self.rest(self.heap.cons(rest, cons.tail())))
                        }
                        Stop::InBegun => CharsError::Invalid(self.rest_after_begun(at)),
                        Stop::TooLarge => CharsError::TooLarge,
                    })?;
                } else if !head.is_nil() {
                    if self.begun.len > 0 {
                        return Err(CharsError::Invalid(self.rest_after_begun(at)));
                    }
                    match self.code_point(head).map(|c| sink.char(c)) {
                        Some(Ok(())) => {}
                        Some(Err(Refused::TooLarge)) => return Err(CharsError::TooLarge),
                        Some(Err(Refused::NoSuchCharacter)) | None => {
                            return Err(CharsError::Invalid(self.rest(at)));
                        }
                    }
                }
                at = cons.tail();
            }
            if let Some(bits) = at.as_bits() {
                self.binary(bits, sink).map_err(|stop| match stop {
                    Stop::At(byte) => CharsError::Invalid(self.rest(self.bytes_from(bits, byte))),
                    Stop::InBegun => CharsError::Invalid(self.rest_after_begun(at)),
                    Stop::TooLarge => CharsError::TooLarge,
                })?;
            }
            match self.outer.pop() {
                Some(next) => at = next,
                None => break,
            }
        }
        let begun = self.begun.bytes();
        if begun.is_empty() {
            return Ok(());
        }
        let rest = self.heap.binary(begun);
        Err(if is_begun(begun) {
            CharsError::Incomplete(rest)
        } else {
            CharsError::Invalid(rest)
        })
    }

    fn code_point(&self, term: Term<'_>) -> Option<char> {
        let View::Small(value) = term.view() else {
            return None;
        };
        match self.encoding {
            Encoding::Utf8 => char::from_u32(u32::try_from(value).ok()?),
            Encoding::Latin1 => u8::try_from(value).ok().map(char::from),
        }
    }

    /// What is left from `at` on in the innermost list, and in the lists around it.
    fn rest(&self, at: Term<'h>) -> Term<'h> {
        let outer = self.outer.iter().rev();
        outer.fold(at, |inner, &tail| self.heap.cons(inner, tail))
    }

    fn rest_after_begun(&self, at: Term<'h>) -> Term<'h> {
        let begun = self.heap.binary(self.begun.bytes());
        self.heap.list([begun, self.rest(at)])
    }

    fn bytes_from(&self, bits: Bits<'h>, byte: usize) -> Term<'h> {
        let slice = BitSlice::from(bits);
        let rest = slice.part(byte * 8, slice.len().saturating_sub(byte * 8));
        self.heap
            .binary_from_vec(rest.map_or(Vec::new(), BitSlice::to_vec))
    }

    fn binary(&mut self, bits: Bits<'h>, sink: &mut impl CharSink) -> Result<(), Stop> {
        let slice = BitSlice::from(bits);
        match slice.as_bytes() {
            Some(bytes) => self.bytes(bytes, sink),
            None => self.bytes(&slice.to_vec(), sink),
        }
    }

    fn bytes(&mut self, bytes: &[u8], sink: &mut impl CharSink) -> Result<(), Stop> {
        if self.encoding == Encoding::Latin1 {
            for (at, &byte) in bytes.iter().enumerate() {
                sink.char(char::from(byte))
                    .map_err(|refused| stop(at, refused))?;
            }
            return Ok(());
        }
        let mut from = 0;
        if self.begun.len > 0 {
            let length = length_by_first(self.begun.bytes[0]).unwrap_or(1);
            from = length - self.begun.len;
            let Some(end) = bytes.get(..from) else {
                // Still not enough; whether these continue it is asked when there is.
                self.begin(bytes);
                return Ok(());
            };
            let mut whole = self.begun;
            whole.bytes[whole.len..length].copy_from_slice(end);
            whole.len = length;
            let text = std::str::from_utf8(whole.bytes()).map_err(|_| Stop::InBegun)?;
            sink.text(text).map_err(|(_, refused)| match refused {
                Refused::NoSuchCharacter => Stop::InBegun,
                Refused::TooLarge => Stop::TooLarge,
            })?;
            self.begun.len = 0;
        }
        let bytes = &bytes[from..];
        let (text, end) = match std::str::from_utf8(bytes) {
            Ok(text) => (text, &[][..]),
            Err(error) => {
                let (valid, end) = bytes.split_at(error.valid_up_to());
                (std::str::from_utf8(valid).unwrap_or(""), end)
            }
        };
        sink.text(text)
            .map_err(|(at, refused)| stop(from + at, refused))?;
        if is_begun(end) {
            self.begin(end);
        } else if !end.is_empty() {
            return Err(Stop::At(from + text.len()));
        }
        Ok(())
    }

    /// Keeps bytes, fewer than a character still needs.
    fn begin(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            if let Some(slot) = self.begun.bytes.get_mut(self.begun.len) {
                *slot = byte;
                self.begun.len += 1;
            }
        }
    }
}

fn stop(at: usize, refused: Refused) -> Stop {
    match refused {
        Refused::NoSuchCharacter => Stop::At(at),
        Refused::TooLarge => Stop::TooLarge,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::term::Atom;

    /// How decoding ended.
    #[derive(Debug, PartialEq)]
    enum End {
        Ok,
        Bad,
        Invalid(String),
        Incomplete(String),
    }

    /// Terms of these tests as Erlang writes them.
    fn show(term: Term<'_>) -> String {
        match term.view() {
            View::Small(value) => value.to_string(),
            View::Bits(bits) => {
                let bytes: Vec<String> = BitSlice::from(bits)
                    .bytes()
                    .map(|byte| byte.to_string())
                    .collect();
                format!("<<{}>>", bytes.join(","))
            }
            View::Nil => "[]".into(),
            View::Cons(_) => {
                let mut list = term.list();
                let items: Vec<String> = list.by_ref().map(show).collect();
                match list.tail() {
                    tail if tail.is_nil() => format!("[{}]", items.join(",")),
                    tail => format!("[{}|{}]", items.join(","), show(tail)),
                }
            }
            _ => "?".into(),
        }
    }

    #[track_caller]
    fn check<'h>(heap: &'h Heap, data: Term<'h>, done: &[u32], end: End) {
        let mut sink = ToChars::default();
        let result = decode_chars(heap, data, Encoding::Utf8, &mut sink);
        let came = match result {
            Ok(()) => End::Ok,
            Err(CharsError::NotCharData) => End::Bad,
            Err(CharsError::Invalid(rest)) => End::Invalid(show(rest)),
            Err(CharsError::Incomplete(rest)) => End::Incomplete(show(rest)),
            Err(CharsError::TooLarge) => panic!("too large"),
        };
        assert_eq!(came, end);
        let chars: Vec<u32> = sink.0.into_iter().map(u32::from).collect();
        assert_eq!(chars, done);
        let mut utf8 = ToUtf8::default();
        let _ = decode_chars(heap, data, Encoding::Utf8, &mut utf8);
        let text = String::from_utf8(utf8.0).unwrap();
        assert_eq!(text.chars().map(u32::from).collect::<Vec<_>>(), done);
    }

    fn invalid(rest: &str) -> End {
        End::Invalid(rest.into())
    }
    fn incomplete(rest: &str) -> End {
        End::Incomplete(rest.into())
    }

    // Every answer below is what `unicode:characters_to_list/1` of OTP 25 gives.

    #[test]
    fn rests_have_the_form_that_otp_gives_them() {
        let heap = &Heap::detached();
        let s = Term::small;
        let b = |bytes: &[u8]| heap.binary(bytes);
        let inner = heap.list_with_tail([b(b"c\xff"), heap.list([s(100)])], b(b"e"));
        let data = heap.list([heap.string("ab"), inner, heap.string("f")]);
        check(
            heap,
            data,
            &[97, 98, 99],
            invalid("[[<<255>>,[100]|<<101>>],[102]]"),
        );
        let data = heap.list([b(b"a\xc3"), heap.string("x")]);
        check(heap, data, &[97], invalid("[<<195>>,[[120]]]"));
        let data = heap.list([s(97), s(0x11_0000), s(98)]);
        check(heap, data, &[97], invalid("[1114112,98]"));
        check(
            heap,
            heap.list([s(0xd800), s(1)]),
            &[],
            invalid("[55296,1]"),
        );
        let data = heap.list([heap.list([s(97), s(0x11_0000)])]);
        check(heap, data, &[97], invalid("[[1114112]]"));
        let data = heap.list([heap.list_with_tail([b(b"ab\xff")], b(b"c"))]);
        check(heap, data, &[97, 98], invalid("[[<<255>>|<<99>>]]"));
        check(heap, b(b"ab\xffc"), &[97, 98], invalid("<<255,99>>"));
        check(
            heap,
            heap.list_with_tail([s(97)], b(b"\xff")),
            &[97],
            invalid("<<255>>"),
        );
        let data = heap.list([heap.list_with_tail([s(97)], b(b"\xff")), s(98)]);
        check(heap, data, &[97], invalid("[<<255>>,98]"));
        let data = heap.list([heap.list_with_tail([s(97)], b(b"\xc3")), s(98)]);
        check(heap, data, &[97], invalid("[<<195>>,[98]]"));
        check(heap, heap.list([s(97), s(-1)]), &[97], invalid("[-1]"));
        let big = heap.big(false, &[0, 1]);
        check(heap, heap.list([s(97), big]), &[97], invalid("[?]"));
    }

    #[test]
    fn characters_may_be_spread_over_binaries() {
        let heap = &Heap::detached();
        let s = Term::small;
        let b = |bytes: &[u8]| heap.binary(bytes);
        let list =
            |items: &[&[u8]]| heap.list(items.iter().map(|bytes| b(bytes)).collect::<Vec<_>>());
        check(heap, list(&[b"\xc3", b"\xa9"]), &[233], End::Ok);
        check(
            heap,
            list(&[b"\xe2", b"\x82", b"", b"\xacq"]),
            &[8364, 113],
            End::Ok,
        );
        check(
            heap,
            list(&[b"\xe2", b"\x82"]),
            &[],
            incomplete("<<226,130>>"),
        );
        check(heap, list(&[b"a", b"\xc3"]), &[97], incomplete("<<195>>"));
        check(
            heap,
            list(&[b"\xe2", b"\x82", b"x"]),
            &[],
            invalid("[<<226,130>>,[<<120>>]]"),
        );
        check(
            heap,
            list(&[b"\xe2", b"\x82x"]),
            &[],
            invalid("[<<226>>,[<<130,120>>]]"),
        );
        check(heap, list(&[b"\xe2", b"\xff"]), &[], invalid("<<226,255>>"));
        check(
            heap,
            heap.list([b(b"\xe2"), s(97)]),
            &[],
            invalid("[<<226>>,[97]]"),
        );
        let data = heap.list([heap.list([b(b"\xe2")]), heap.list([b(b"\x82"), s(5)]), s(6)]);
        check(heap, data, &[], invalid("[<<226,130>>,[[5],6]]"));
        check(
            heap,
            list(&[b"\xf0", b"\x80\x80", b"\x80"]),
            &[],
            invalid("[<<240,128,128>>,[<<128>>]]"),
        );
    }

    #[test]
    fn bytes_that_begin_a_character_are_told_from_those_that_cannot() {
        let heap = &Heap::detached();
        for first in [0xc0, 0xc1, 0xc2, 0xdf, 0xe0, 0xef, 0xf0, 0xf4, 0xf5, 0xf7u8] {
            let rest = format!("<<{first}>>");
            check(heap, heap.binary(&[122, first]), &[122], incomplete(&rest));
        }
        for first in [0x80, 0xbf, 0xf8, 0xfc, 0xffu8] {
            let rest = format!("<<{first}>>");
            check(heap, heap.binary(&[122, first]), &[122], invalid(&rest));
        }
        for begun in [&b"\xf0\x80"[..], b"\xed\xa0", b"\xf4\x90"] {
            let rest = show(heap.binary(begun));
            check(heap, heap.binary(begun), &[], incomplete(&rest));
        }
        for bad in [
            &b"\xed\xa0\x80"[..],
            b"\xf4\x90\x80\x80",
            b"\xc0\x80",
            b"\xe0\x80\x80b",
        ] {
            let rest = show(heap.binary(bad));
            check(heap, heap.binary(bad), &[], invalid(&rest));
        }
        let all = [0xfffe, 0xffff, 0xfdd0, 0x10_ffff];
        let points = heap.list(all.map(|c| Term::small(i64::from(c))));
        check(heap, points, &all, End::Ok);
    }

    #[test]
    fn what_is_no_character_data_is_refused_wherever_it_stands() {
        let heap = &Heap::detached();
        let s = Term::small;
        let foo = Term::atom(Atom::OK);
        for data in [
            foo,
            s(5),
            heap.list([s(97), foo]),
            heap.list([s(0x11_0000), foo]),
            heap.list([heap.binary(b"\xff"), foo]),
            heap.list_with_tail([s(97)], s(98)),
            heap.list([s(97), heap.float(1.5)]),
            heap.bits(&[0x20], 3),
            heap.list([heap.bits(&[0x20], 3)]),
        ] {
            check(heap, data, &[], End::Bad);
        }
    }

    #[test]
    fn latin_1_is_read_and_written() {
        let heap = &Heap::detached();
        let data = heap.list([heap.binary(&[233]), Term::small(0xe9), Term::small(300)]);
        let mut sink = ToUtf8::default();
        let Err(CharsError::Invalid(rest)) = decode_chars(heap, data, Encoding::Latin1, &mut sink)
        else {
            panic!()
        };
        assert_eq!((sink.0, show(rest)), ("éé".into(), "[300]".into()));
        let data = heap.list([
            Term::small(97),
            heap.binary("aĬb".as_bytes()),
            Term::small(98),
        ]);
        let mut sink = ToLatin1::default();
        let Err(CharsError::Invalid(rest)) = decode_chars(heap, data, Encoding::Utf8, &mut sink)
        else {
            panic!()
        };
        assert_eq!(
            (&sink.0[..], show(rest)),
            (&b"aa"[..], "[<<196,172,98>>,98]".into())
        );
    }
}
