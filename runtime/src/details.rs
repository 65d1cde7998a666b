//! What a provider's errors say of themselves, whatever their form.

use std::borrow::Cow;
use std::fmt;

/// What the body of a documented error says: its code, and what it says to people.
///
/// The error type of each generated client implements it, from the schemas of the contract.
pub trait ErrorDetails {
    /// The provider's code of the error, such as `701` or `INVALID_TOKEN`.
    fn code(&self) -> Option<Cow<'_, str>> {
        None
    }

    /// What the provider says to people about the error.
    fn message(&self) -> Option<Cow<'_, str>> {
        None
    }
}

impl ErrorDetails for () {}

/// Messages are cut behind this many characters.
const MAX_SHOWN: usize = 300;
/// A run of this many digits may be the number of a card, an account or a person.
const MAX_DIGITS: usize = 6;

/// A text of a server's, for a log or a terminal: on one line, of bounded length, without characters that steer a
/// terminal, and with `[number]` and `[e-mail]` in place of long numbers and of addresses, since providers quote what was
/// sent to them.
pub(crate) struct Shown<'a>(pub(crate) &'a str);

impl fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        use fmt::Write as _;
        let mut rest = self.0;
        let mut left = MAX_SHOWN;
        // Only what begins a word may be an address: no text is looked through again at each of its characters.
        let mut begins_word = true;
        while let Some(first) = rest.chars().next() {
            if left == 0 {
                return f.write_char('…');
            }
            left -= 1;
            if begins_word && let Some(length) = address(rest) {
                f.write_str("[e-mail]")?;
                rest = &rest[length..];
                begins_word = false;
                continue;
            }
            begins_word = separates(first);
            let (length, digits) = number(rest);
            if digits > MAX_DIGITS {
                f.write_str("[number]")?;
                rest = &rest[length..];
                continue;
            }
            if digits > 0 {
                f.write_str(&rest[..length])?;
                rest = &rest[length..];
                continue;
            }
            match first {
                first if first.is_whitespace() => f.write_char(' ')?,
                first if steers(first) => f.write_char('\u{fffd}')?,
                first => f.write_char(first)?,
            }
            rest = &rest[first.len_utf8()..];
        }
        Ok(())
    }
}

/// What no e-mail address has in it, but in quotes.
fn separates(character: char) -> bool {
    character.is_whitespace()
        || matches!(character, '"' | '\'' | '`' | '<' | '>' | '(' | ')' | '[' | ']' | ',' | ';' | ':' | '=')
}

/// The length of the e-mail address that a text begins with.
fn address(text: &str) -> Option<usize> {
    let word = text.split(separates).next().unwrap_or_default();
    let word = word.trim_end_matches(['.', '!', '?']);
    let (name, host) = word.split_once('@')?;
    (!name.is_empty() && host.contains('.')).then_some(word.len())
}

/// The length of the number that a text begins with, and how many digits it has. Digits may stand in groups.
fn number(text: &str) -> (usize, usize) {
    let (mut end, mut digits) = (0, 0);
    let mut characters = text.char_indices().peekable();
    while let Some((at, character)) = characters.next() {
        let next_is_digit = || characters.clone().next().is_some_and(|(_, next)| next.is_ascii_digit());
        match character {
            '0'..='9' => (end, digits) = (at + 1, digits + 1),
            ' ' | '-' | '.' | '/' if digits > 0 && next_is_digit() => {}
            _ => break,
        }
    }
    (end, digits)
}

/// Control characters, and those that change the direction of text or are not seen.
fn steers(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{61c}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_of_servers_are_shown_without_numbers_and_controls() {
        let cases = [
            ("No account 701.", "No account 701."),
            ("card 4111 1111 1111 1111 is refused", "card [number] is refused"),
            ("CPF 123.456.789-09", "CPF [number]"),
            ("4111111111111111", "[number]"),
            ("at 12:30, code 24302", "at 12:30, code 24302"),
            ("a\nb\tc", "a b c"),
            ("\u{1b}[31mred\u{202e}", "\u{fffd}[31mred\u{fffd}"),
            ("10 - 20", "10 - 20"),
            ("é1-", "é1-"),
            ("user ann.o@bank.example not found.", "user [e-mail] not found."),
            ("<a1@b.example>, 'c@d.example'", "<[e-mail]>, '[e-mail]'"),
            ("4 @ 5, @home, a@b", "4 @ 5, @home, a@b"),
        ];
        for (text, shown) in cases {
            assert_eq!(Shown(text).to_string(), shown, "{text:?}");
        }
        assert_eq!(Shown(&"x".repeat(1000)).to_string().chars().count(), MAX_SHOWN + 1);
    }
}
