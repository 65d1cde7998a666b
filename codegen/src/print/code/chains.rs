//! Expressions as a beginning and steps behind it: fields, calls, indexes, `?` and `.await`.

use smallvec::SmallVec;

use super::super::layout::{Break, INDENT};
use super::super::tokens::Kind;
use super::{Braces, Code, Generics, Supported};

/// Words that start an expression or a statement that is not in here.
const UNSUPPORTED: [&str; 13] = [
    "async", "break", "const", "continue", "for", "let", "loop", "return", "static", "unsafe", "while",
    "yield", "else",
];

/// What follows the beginning of an expression.
#[derive(Clone, Copy)]
pub(super) enum Step {
    /// `.name` or `.0`
    Field(usize),
    Await,
    /// `.name(…)`, with where `<` stands in `.name::<T>(…)`.
    Method {
        name: usize,
        generics: Option<usize>,
        arguments: usize,
    },
    /// `(…)`
    Call(usize),
    /// `[…]`
    Index(usize),
    /// `?`
    Try,
}

/// An expression without operators: where it begins, and what follows.
pub(super) struct Chain {
    pub(super) base: usize,
    pub(super) base_end: usize,
    pub(super) kind: Base,
    pub(super) steps: SmallVec<[Step; 6]>,
    pub(super) end: usize,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Base {
    Literal,
    Path,
    Struct,
    Macro,
    Array,
    Parenthesis,
    Tuple,
    Block,
    Match,
    If,
}

impl Code<'_> {
    /// What an expression is made of. `None` where it begins with something else.
    pub(super) fn chain(&self, start: usize, braces: Braces) -> Option<Chain> {
        let token = self.tokens.get(start);
        let (kind, mut at) = match token.kind {
            Kind::Literal => (Base::Literal, start + 1),
            Kind::Open => match token.mark {
                '[' => (Base::Array, token.close + 1),
                '{' => (Base::Block, token.close + 1),
                _ => {
                    let is_tuple = token.close == start + 1 || self.commas(start + 1, token.close) > 0;
                    (if is_tuple { Base::Tuple } else { Base::Parenthesis }, token.close + 1)
                }
            },
            Kind::Word if self.is_word(start, "match") || self.is_word(start, "if") => {
                let kind = if self.is_word(start, "match") { Base::Match } else { Base::If };
                let mut at = start + 1;
                while !self.opens(at, '{') {
                    match self.tokens.get(at).kind {
                        Kind::Close => return None,
                        Kind::Open => at = self.tokens.get(at).close + 1,
                        _ => at += 1,
                    }
                }
                (kind, self.tokens.get(at).close + 1)
            }
            Kind::Word if UNSUPPORTED.contains(&self.tokens.text(start)) || self.is_word(start, "move") => {
                return None;
            }
            Kind::Word | Kind::Punct => {
                let end = self.path_end(start, Generics::Turbofish)?;
                if self.is(end, '!') && self.tokens.get(end + 1).kind == Kind::Open {
                    (Base::Macro, self.tokens.get(end + 1).close + 1)
                } else if braces == Braces::Struct && self.opens(end, '{') {
                    (Base::Struct, self.tokens.get(end).close + 1)
                } else {
                    (Base::Path, end)
                }
            }
            Kind::Close => return None,
        };
        let base_end = at;
        let mut steps = SmallVec::new();
        // A statement ends behind the block that it is.
        if !matches!(kind, Base::Match | Base::If | Base::Block) || self.is(at, '.') || self.is(at, '?') {
            loop {
                if self.is(at, '?') {
                    steps.push(Step::Try);
                    at += 1;
                } else if self.opens(at, '(') {
                    steps.push(Step::Call(at));
                    at = self.tokens.get(at).close + 1;
                } else if self.opens(at, '[') {
                    steps.push(Step::Index(at));
                    at = self.tokens.get(at).close + 1;
                } else if self.is(at, '.') && !self.is_both(at, '.', '.') {
                    let name = at + 1;
                    if self.is_word(name, "await") {
                        steps.push(Step::Await);
                        at = name + 1;
                        continue;
                    }
                    let named = self.tokens.get(name).kind;
                    let is_number = || self.tokens.text(name).bytes().all(|byte| byte.is_ascii_digit());
                    if named != Kind::Word && !(named == Kind::Literal && is_number()) {
                        return None;
                    }
                    let generics =
                        (self.is_both(name + 1, ':', ':') && self.is(name + 3, '<')).then_some(name + 3);
                    let behind = match generics {
                        Some(angle) => self.angle_end(angle)?,
                        None => name + 1,
                    };
                    if named == Kind::Word && self.opens(behind, '(') {
                        steps.push(Step::Method { name, generics, arguments: behind });
                        at = self.tokens.get(behind).close + 1;
                    } else if generics.is_none() {
                        steps.push(Step::Field(name));
                        at = behind;
                    } else {
                        return None;
                    }
                } else {
                    break;
                }
            }
        }
        Some(Chain { base: start, base_end, kind, steps, end: at })
    }

    /// Whether it is a name that is not longer than an indentation: what follows it stays on its line.
    pub(super) fn is_short(&self, chain: &Chain, steps: &[Step]) -> bool {
        steps.is_empty()
            && chain.kind == Base::Path
            && chain.base_end == chain.base + 1
            && self.tokens.text(chain.base).len() as isize <= INDENT
            && !matches!(self.tokens.text(chain.base), "true")
    }

    /// A chain up to one of its steps. `starts_line` where it is a statement or the like.
    pub(super) fn print_chain(&mut self, chain: &Chain, steps: &[Step], starts_line: bool) -> Supported {
        let Some((last, before)) = steps.split_last() else { return self.base(chain) };
        match *last {
            Step::Await | Step::Field(_) | Step::Method { .. } => {
                self.layout.cbox(INDENT);
                let is_method = matches!(last, Step::Method { .. });
                let unindent = is_method && starts_line && self.is_short(chain, before);
                self.link(chain, steps, starts_line, unindent)?;
                self.layout.end();
                Some(())
            }
            Step::Call(arguments) => {
                self.print_chain(chain, before, false)?;
                self.call(arguments)
            }
            Step::Index(index) => {
                self.print_chain(chain, before, starts_line)?;
                self.index(index)
            }
            Step::Try => {
                self.print_chain(chain, before, starts_line)?;
                self.layout.word("?");
                Some(())
            }
        }
    }

    /// The same inside the box of a later step.
    pub(super) fn inner_chain(&mut self, chain: &Chain, steps: &[Step], starts_line: bool) -> Supported {
        let Some((last, before)) = steps.split_last() else {
            self.layout.cbox(-INDENT);
            self.base(chain)?;
            self.layout.end();
            return Some(());
        };
        match *last {
            Step::Await | Step::Field(_) | Step::Method { .. } => self.link(chain, steps, starts_line, false),
            Step::Call(arguments) => {
                self.inner_chain(chain, before, false)?;
                self.call(arguments)
            }
            Step::Index(index) => {
                self.inner_chain(chain, before, starts_line)?;
                self.index(index)
            }
            Step::Try => {
                self.inner_chain(chain, before, starts_line)?;
                self.layout.word("?");
                Some(())
            }
        }
    }

    /// A step that has a dot, and all before it.
    pub(super) fn link(
        &mut self,
        chain: &Chain,
        steps: &[Step],
        starts_line: bool,
        unindent: bool,
    ) -> Supported {
        let (last, before) = steps.split_last()?;
        self.inner_chain(chain, before, starts_line)?;
        if !(starts_line && self.is_short(chain, before)) {
            let unbroken = self.layout.ends_with('.').then_some(' ');
            self.layout.scan_break(Break { unbroken, ..Break::default() });
        }
        match *last {
            Step::Await => self.layout.word(".await"),
            Step::Field(name) => {
                self.layout.word(".");
                self.layout.word(self.tokens.text(name));
            }
            Step::Method { name, generics, arguments } => {
                self.layout.word(".");
                self.word_at(name)?;
                if let Some(angle) = generics {
                    self.at = angle;
                    self.arguments(Generics::Turbofish)?;
                }
                self.layout.cbox(if unindent { -INDENT } else { 0 });
                self.call(arguments)?;
                self.layout.end();
            }
            Step::Call(_) | Step::Index(_) | Step::Try => return None,
        }
        Some(())
    }

    pub(super) fn index(&mut self, open: usize) -> Supported {
        self.at = open;
        let close = self.enter('[')?;
        self.layout.word("[");
        self.expression()?;
        self.layout.word("]");
        self.leave(close)
    }

    /// Arguments in parentheses.
    pub(super) fn call(&mut self, open: usize) -> Supported {
        self.at = open;
        let close = self.enter('(')?;
        self.layout.word("(");
        if self.at < close && self.is_one_block(self.at, close) {
            self.expression()?;
            self.comma_or_end()?.then_some(())?;
        } else {
            self.layout.cbox(INDENT);
            self.layout.zerobreak();
            while self.at < close {
                self.expression()?;
                let is_last = self.comma_or_end()?;
                self.layout.trailing_comma(is_last);
            }
            self.layout.offset(-INDENT);
            self.layout.end();
        }
        self.layout.word(")");
        self.leave(close)
    }

    /// Whether all that stands there is one array, tuple, struct or closure, whose delimiters do for the call's.
    pub(super) fn is_one_block(&self, start: usize, close: usize) -> bool {
        if self.is(start, '|') || self.is_word(start, "move") {
            // The commas of its parameters and those behind it look the same: of more than one argument, none is a
            // closure without parameters.
            return self.closure_is_last(start, close);
        }
        let Some(chain) = self.chain(start, Braces::Struct) else { return false };
        let is_alone = chain.end == close || chain.end + 1 == close && self.is(chain.end, ',');
        let is_block = matches!(chain.kind, Base::Array | Base::Tuple | Base::Struct | Base::Block);
        is_alone && is_block && chain.steps.is_empty()
    }

    pub(super) fn closure_is_last(&self, start: usize, close: usize) -> bool {
        let mut at = start + usize::from(self.is_word(start, "move")) + 1;
        while !self.is(at, '|') {
            if self.closes(at) {
                return false;
            }
            at = if self.tokens.get(at).kind == Kind::Open { self.tokens.get(at).close + 1 } else { at + 1 };
        }
        let last_comma = usize::from(self.is(close - 1, ','));
        self.commas(at, close) == last_comma
    }
}
