mod differential;
mod etf;
