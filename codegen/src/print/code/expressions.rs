//! Expressions, by what they begin with.

use super::super::layout::{Break, INDENT, Layout};
use super::super::tokens::Kind;
use super::chains::{Base, Chain, Step};
use super::{Braces, Code, Generics, Supported, is_simple, mark};

impl Code<'_> {
    pub(super) fn expression(&mut self) -> Supported {
        self.expression_with(Braces::Struct)
    }

    pub(super) fn expression_with(&mut self, braces: Braces) -> Supported {
        let token = self.tokens.get(self.at);
        if token.kind == Kind::Punct {
            match token.mark {
                '&' => {
                    self.at += 1;
                    self.layout.word("&");
                    if self.take_word("mut") {
                        self.layout.word("mut ");
                    }
                    return self.expression_with(braces);
                }
                '*' | '!' | '-' => {
                    self.at += 1;
                    self.layout.word(mark(token.mark)?);
                    return self.expression_with(braces);
                }
                '|' => return self.closure(),
                _ => {}
            }
        }
        if self.is_word(self.at, "move") {
            return self.closure();
        }
        let chain = self.chain(self.at, braces)?;
        self.print_chain(&chain, &chain.steps, false)?;
        self.at = chain.end;
        self.expression_end(braces)
    }

    /// An operator behind an expression is not in here.
    pub(super) fn expression_end(&self, braces: Braces) -> Supported {
        let token = self.tokens.get(self.at);
        let is_end = match token.kind {
            Kind::Close => true,
            Kind::Punct => matches!(token.mark, ',' | ';') || self.is_both(self.at, '=', '>'),
            Kind::Word => self.is_word(self.at, "else"),
            Kind::Open => braces == Braces::Block && token.mark == '{',
            Kind::Literal => false,
        };
        is_end.then_some(())
    }

    pub(super) fn base(&mut self, chain: &Chain) -> Supported {
        self.at = chain.base;
        match chain.kind {
            Base::Literal => {
                self.layout.word(self.tokens.text(chain.base));
                Some(())
            }
            Base::Path => self.path(Generics::Turbofish),
            Base::Struct => self.struct_literal(),
            Base::Macro => self.invocation(),
            Base::Array => self.array(),
            Base::Parenthesis => {
                let close = self.enter('(')?;
                self.layout.word("(");
                self.expression()?;
                self.layout.word(")");
                self.leave(close)
            }
            Base::Tuple => self.tuple(),
            Base::Match => self.match_expression(),
            Base::If => self.if_expression(),
            Base::Block => None,
        }
    }

    pub(super) fn struct_literal(&mut self) -> Supported {
        self.layout.cbox(INDENT);
        self.layout.ibox(-INDENT);
        self.path(Generics::Turbofish)?;
        self.layout.end();
        let close = self.enter('{')?;
        self.layout.word(" {");
        self.layout.space_if_nonempty();
        while self.at < close {
            if self.is_both(self.at, '.', '.') {
                self.at += 2;
                self.layout.word("..");
                self.expression()?;
                self.layout.space();
                break;
            }
            self.ident()?;
            if self.is(self.at, ':') {
                self.at += 1;
                self.layout.word(": ");
                self.layout.ibox(0);
                self.expression()?;
                self.layout.end();
            }
            let is_last = self.comma_or_end()?;
            self.layout.trailing_comma_or_space(is_last);
        }
        self.layout.offset(-INDENT);
        self.layout.end_with_max_width(34);
        self.layout.word("}");
        self.leave(close)
    }

    pub(super) fn array(&mut self) -> Supported {
        let close = self.enter('[')?;
        if self.at == close {
            self.layout.word("[]");
            return self.leave(close);
        }
        let mut at = self.at;
        let is_simple = loop {
            let is_element = self.tokens.get(at).kind == Kind::Literal && is_simple(self.tokens.text(at))
                || self.is_word(at, "true")
                || self.is_word(at, "false");
            if !is_element {
                break false;
            }
            at += 1;
            at += usize::from(self.is(at, ','));
            if at == close {
                break true;
            }
        };
        self.layout.word_in_array(is_simple);
        while self.at < close {
            self.expression()?;
            let is_last = self.comma_or_end()?;
            match is_simple {
                false => self.layout.trailing_comma(is_last),
                true if !is_last => {
                    self.layout.word(",");
                    self.layout.space();
                }
                true => {}
            }
        }
        if is_simple {
            self.layout.end();
            self.layout.trailing_comma(true);
            self.layout.offset(-INDENT);
            self.layout.word("]");
            self.layout.end();
        } else {
            self.layout.offset(-INDENT);
            self.layout.end();
            self.layout.word("]");
        }
        self.leave(close)
    }

    pub(super) fn tuple(&mut self) -> Supported {
        let close = self.enter('(')?;
        self.layout.word("(");
        self.layout.cbox(INDENT);
        self.layout.zerobreak();
        let mut count = 0;
        while self.at < close {
            count += 1;
            self.expression()?;
            let is_last = self.comma_or_end()?;
            if is_last && count == 1 {
                self.layout.word(",");
                self.layout.zerobreak();
            } else {
                self.layout.trailing_comma(is_last);
            }
        }
        self.layout.offset(-INDENT);
        self.layout.end();
        self.layout.word(")");
        self.leave(close)
    }

    pub(super) fn closure(&mut self) -> Supported {
        self.layout.ibox(0);
        if self.take_word("move") {
            self.layout.word("move ");
        }
        self.layout.cbox(INDENT);
        self.expect('|')?;
        self.layout.word("|");
        let mut is_first = true;
        while !self.is(self.at, '|') {
            if is_first {
                self.layout.zerobreak();
            }
            is_first = false;
            self.pattern()?;
            if self.is(self.at, ',') {
                self.at += 1;
                self.layout.word(",");
                self.layout.space();
            }
        }
        self.at += 1;
        if self.is_both(self.at, '-', '>') {
            return None;
        }
        self.layout.word("|");
        self.layout.space();
        self.layout.offset(-INDENT);
        self.layout.end();
        self.layout.neverbreak();
        let chain = self.chain(self.at, Braces::Struct)?;
        let is_call = matches!(chain.steps.last(), Some(Step::Call(_)));
        let is_block = chain.steps.is_empty()
            && matches!(chain.kind, Base::Match | Base::Array | Base::Struct | Base::Tuple | Base::Block);
        // Behind a block, parentheses would be an expression of their own.
        if chain.kind == Base::If
            || matches!(chain.kind, Base::Match | Base::Block) && !chain.steps.is_empty()
        {
            return None;
        }
        if is_call || is_block {
            self.print_chain(&chain, &chain.steps, false)?;
        } else {
            self.layout.cbox(INDENT);
            self.layout.scan_break(Break { before: Some('{'), ..Break::default() });
            self.print_chain(&chain, &chain.steps, false)?;
            self.layout.scan_break(Break { offset: -INDENT, after: "}", ..Break::default() });
            self.layout.end();
        }
        self.at = chain.end;
        self.layout.end();
        self.expression_end(Braces::Struct)
    }
}

impl Layout<'_> {
    /// Opens an array: of short things as many on a line as there is room for, or one on each line.
    fn word_in_array(&mut self, is_simple: bool) {
        if is_simple {
            self.cbox(INDENT);
            self.word("[");
            self.zerobreak();
            self.ibox(0);
        } else {
            self.word("[");
            self.cbox(INDENT);
            self.zerobreak();
        }
    }
}
