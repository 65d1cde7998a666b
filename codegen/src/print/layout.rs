//! Line breaking after Derek Oppen ("Pretty Printing", 1980), in the variant that prettyplease has from rustc: boxes
//! that are broken where they don't fit, breaks that know what stands before and after them.
//!
//! It has to break lines exactly as prettyplease does, because both print parts of the same files.

use std::borrow::Cow;
use std::collections::VecDeque;

/// How wide a line may be.
const MARGIN: isize = 89;
/// What is left for text, however deep it is indented.
const MIN_SPACE: isize = 60;
/// Wider than any line.
const INFINITY: isize = 0xffff;
/// One step of indentation.
pub(super) const INDENT: isize = 4;

/// Whether all breaks of a box are line breaks when one is.
#[derive(Clone, Copy, PartialEq)]
enum Breaks {
    Consistent,
    Inconsistent,
}

/// A place where a line may be broken.
#[derive(Clone, Copy, Default)]
pub(super) struct Break {
    pub(super) offset: isize,
    pub(super) spaces: isize,
    pub(super) before: Option<char>,
    pub(super) after: &'static str,
    pub(super) unbroken: Option<char>,
    pub(super) if_nonempty: bool,
    pub(super) never: bool,
}

#[derive(Clone)]
enum Piece<'a> {
    Text(Cow<'a, str>),
    Break(Break),
    Begin(isize, Breaks),
    End,
}

#[derive(Clone, Copy)]
enum Frame {
    Fits,
    Broken(usize, Breaks),
}

struct Entry<'a> {
    piece: Piece<'a>,
    size: isize,
}

/// Pieces in, lines out.
pub(super) struct Layout<'a> {
    out: String,
    space: isize,
    /// Pieces whose size is not known yet, and those behind them.
    waiting: VecDeque<Entry<'a>>,
    /// The number of the first of them.
    first: usize,
    left_total: isize,
    right_total: isize,
    /// Numbers of the boxes, breaks and ends whose size is not known yet.
    unsized_pieces: VecDeque<usize>,
    frames: Vec<Frame>,
    indent: usize,
    pending: usize,
}

impl<'a> Layout<'a> {
    /// Prints behind what is in `out` already, which has to end with a line.
    pub(super) fn new(out: String) -> Self {
        Self {
            out,
            space: MARGIN,
            waiting: VecDeque::new(),
            first: 0,
            left_total: 0,
            right_total: 0,
            unsized_pieces: VecDeque::new(),
            frames: Vec::new(),
            indent: 0,
            pending: 0,
        }
    }

    /// Everything that was printed.
    pub(super) fn finish(mut self) -> String {
        if !self.unsized_pieces.is_empty() {
            self.settle();
            self.advance();
        }
        self.out
    }

    /// What was printed so far, where nobody asks for the rest.
    pub(super) fn abandon(self) -> String {
        self.out
    }

    /// Opens a box in which each break is a line break where the rest would not fit.
    pub(super) fn ibox(&mut self, offset: isize) {
        self.begin(offset, Breaks::Inconsistent);
    }

    /// Opens a box in which all breaks are line breaks or none is.
    pub(super) fn cbox(&mut self, offset: isize) {
        self.begin(offset, Breaks::Consistent);
    }

    pub(super) fn word(&mut self, text: impl Into<Cow<'a, str>>) {
        let text = text.into();
        if self.unsized_pieces.is_empty() {
            self.print_text(&text);
        } else {
            let size = text.len() as isize;
            self.push(Piece::Text(text), size);
            self.right_total += size;
            self.make_room();
        }
    }

    pub(super) fn zerobreak(&mut self) {
        self.scan_break(Break::default());
    }

    pub(super) fn space(&mut self) {
        self.scan_break(Break { spaces: 1, ..Break::default() });
    }

    pub(super) fn nbsp(&mut self) {
        self.word(" ");
    }

    pub(super) fn hardbreak(&mut self) {
        self.scan_break(Break { spaces: INFINITY, ..Break::default() });
    }

    pub(super) fn space_if_nonempty(&mut self) {
        self.scan_break(Break { spaces: 1, if_nonempty: true, ..Break::default() });
    }

    pub(super) fn hardbreak_if_nonempty(&mut self) {
        self.scan_break(Break { spaces: INFINITY, if_nonempty: true, ..Break::default() });
    }

    pub(super) fn neverbreak(&mut self) {
        self.scan_break(Break { never: true, ..Break::default() });
    }

    /// A comma and a space, or behind the last element a comma where the line ends.
    pub(super) fn trailing_comma(&mut self, is_last: bool) {
        match is_last {
            true => self.scan_break(Break { before: Some(','), ..Break::default() }),
            false => {
                self.word(",");
                self.space();
            }
        }
    }

    /// The same, with a space behind the last element where the line does not end.
    pub(super) fn trailing_comma_or_space(&mut self, is_last: bool) {
        match is_last {
            true => self.scan_break(Break { spaces: 1, before: Some(','), ..Break::default() }),
            false => {
                self.word(",");
                self.space();
            }
        }
    }

    fn begin(&mut self, offset: isize, breaks: Breaks) {
        if self.unsized_pieces.is_empty() {
            self.restart();
        }
        let number = self.push(Piece::Begin(offset, breaks), -self.right_total);
        self.unsized_pieces.push_back(number);
    }

    /// Closes a box.
    pub(super) fn end(&mut self) {
        if self.unsized_pieces.is_empty() {
            self.print_end();
            return;
        }
        if let Some(Entry { piece: Piece::Break(last), .. }) = self.waiting.back() {
            let last = *last;
            let before = self.waiting.len().checked_sub(2).and_then(|index| self.waiting.get(index));
            let is_empty_box = matches!(before, Some(Entry { piece: Piece::Begin(..), .. }));
            if is_empty_box || last.if_nonempty {
                for _ in 0..if is_empty_box { 2 } else { 1 } {
                    self.waiting.pop_back();
                    self.unsized_pieces.pop_back();
                }
                self.right_total -= last.spaces;
                if is_empty_box {
                    return;
                }
            }
        }
        let number = self.push(Piece::End, -1);
        self.unsized_pieces.push_back(number);
    }

    pub(super) fn scan_break(&mut self, one: Break) {
        if self.unsized_pieces.is_empty() {
            self.restart();
        } else {
            self.settle();
        }
        let number = self.push(Piece::Break(one), -self.right_total);
        self.unsized_pieces.push_back(number);
        self.right_total += one.spaces;
    }

    /// Moves the last break.
    pub(super) fn offset(&mut self, offset: isize) {
        if let Some(Entry { piece: Piece::Break(last), .. }) = self.waiting.back_mut() {
            last.offset += offset;
        }
    }

    /// Closes a box that has to be broken where it is wider than this.
    pub(super) fn end_with_max_width(&mut self, max: isize) {
        let mut depth = 1;
        for number in self.unsized_pieces.iter().rev() {
            let entry = &self.waiting[number - self.first];
            match entry.piece {
                Piece::Begin(..) => {
                    depth -= 1;
                    if depth == 0 {
                        if entry.size < 0 && entry.size + self.right_total > max {
                            self.push(Piece::Text(Cow::Borrowed("")), INFINITY);
                            self.right_total += INFINITY;
                        }
                        break;
                    }
                }
                Piece::End => depth += 1,
                Piece::Break(_) | Piece::Text(_) => {}
            }
        }
        self.end();
    }

    pub(super) fn ends_with(&self, c: char) -> bool {
        for entry in self.waiting.iter().rev() {
            if let Piece::Text(text) = &entry.piece {
                return text.ends_with(c);
            }
        }
        self.out.ends_with(c)
    }

    fn push(&mut self, piece: Piece<'a>, size: isize) -> usize {
        self.waiting.push_back(Entry { piece, size });
        self.first + self.waiting.len() - 1
    }

    fn restart(&mut self) {
        self.left_total = 1;
        self.right_total = 1;
        self.first += self.waiting.len();
        self.waiting.clear();
    }

    /// Prints from the left for as long as what waits doesn't fit in the line.
    fn make_room(&mut self) {
        while self.right_total - self.left_total > self.space {
            if self.unsized_pieces.front() == Some(&self.first) {
                self.unsized_pieces.pop_front();
                if let Some(first) = self.waiting.front_mut() {
                    first.size = INFINITY;
                }
            }
            self.advance();
            if self.waiting.is_empty() {
                break;
            }
        }
    }

    /// Prints what has a size.
    fn advance(&mut self) {
        while self.waiting.front().is_some_and(|entry| entry.size >= 0) {
            let Some(entry) = self.waiting.pop_front() else { return };
            self.first += 1;
            match entry.piece {
                Piece::Text(text) => {
                    self.left_total += entry.size;
                    self.print_text(&text);
                }
                Piece::Break(one) => {
                    self.left_total += one.spaces;
                    self.print_break(one, entry.size);
                }
                Piece::Begin(offset, breaks) => self.print_begin(offset, breaks, entry.size),
                Piece::End => self.print_end(),
            }
        }
    }

    /// Gives the pieces that end here their size: all boxes that are closed, and the last break.
    fn settle(&mut self) {
        let mut depth = 0;
        while let Some(number) = self.unsized_pieces.back() {
            let entry = &mut self.waiting[number - self.first];
            match entry.piece {
                Piece::Begin(..) => {
                    if depth == 0 {
                        break;
                    }
                    entry.size += self.right_total;
                    depth -= 1;
                }
                Piece::End => {
                    entry.size = 1;
                    depth += 1;
                }
                Piece::Break(_) => {
                    entry.size += self.right_total;
                    if depth == 0 {
                        self.unsized_pieces.pop_back();
                        break;
                    }
                }
                Piece::Text(_) => {}
            }
            self.unsized_pieces.pop_back();
        }
    }

    fn print_begin(&mut self, offset: isize, breaks: Breaks, size: isize) {
        if size > self.space {
            self.frames.push(Frame::Broken(self.indent, breaks));
            self.indent = self.indent.saturating_add_signed(offset);
        } else {
            self.frames.push(Frame::Fits);
        }
    }

    fn print_end(&mut self) {
        if let Some(Frame::Broken(indent, _)) = self.frames.pop() {
            self.indent = indent;
        }
    }

    fn print_break(&mut self, one: Break, size: isize) {
        let fits = one.never
            || match self.frames.last() {
                Some(Frame::Fits) => true,
                Some(Frame::Broken(_, Breaks::Consistent)) => false,
                Some(Frame::Broken(_, Breaks::Inconsistent)) | None => size <= self.space,
            };
        if fits {
            self.pending = self.pending.saturating_add_signed(one.spaces);
            self.space -= one.spaces;
            if let Some(unbroken) = one.unbroken {
                self.out.push(unbroken);
                self.space -= unbroken.len_utf8() as isize;
            }
            return;
        }
        if let Some(before) = one.before {
            self.print_indent();
            self.out.push(before);
        }
        self.out.push('\n');
        self.pending = self.indent.saturating_add_signed(one.offset);
        self.space = (MARGIN - self.pending as isize).max(MIN_SPACE);
        if !one.after.is_empty() {
            self.print_text(one.after);
        }
    }

    fn print_text(&mut self, text: &str) {
        self.print_indent();
        self.out.push_str(text);
        self.space -= text.len() as isize;
    }

    fn print_indent(&mut self) {
        const SPACES: &str = "                                ";
        while self.pending > 0 {
            let count = self.pending.min(SPACES.len());
            self.out.push_str(&SPACES[..count]);
            self.pending -= count;
        }
    }
}
