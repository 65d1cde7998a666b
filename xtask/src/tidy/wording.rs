//! Phrases that puzzle readers, with what to write instead, and sentences of a document that are too long.

/// A phrase that must not come back, and its replacement. Lower case; a match ends at a word's end.
const PHRASES: &[(&str, &str)] = &[
    ("breaks to it breaks to us", "every break it reports, we report"),
    ("can't be an inline schema any more", "is no longer accepted"),
    ("command line makes no request", "usage error"),
    ("finds nothing to mend", "finds nothing to repair"),
    ("go before", "take precedence over, override, or precede"),
    ("goes before", "takes precedence over, overrides, or precedes"),
    ("is called no id", "has no operationId"),
    ("is had whole", "`send` buffers it"),
    ("is no pem", "is not valid PEM"),
    ("is otherwise in this call", "overrides the client's settings"),
    ("leads nowhere", "does not resolve, or is invalid"),
    ("mend", "repair, or fix"),
    ("mended", "repaired, or fixed"),
    ("mends", "repairs, or fixes"),
    ("later rooms", "later stages"),
    ("seven rooms", "seven stages"),
    ("that is not sent yet", "a request for"),
    ("the values are no list any more", "the enum was removed"),
    ("the ways that lead to it", "its dependents, or the references to it"),
    ("time of greenwich", "UTC"),
    ("what there is not", "limitations"),
    ("who changes", "when you change"),
];

/// More words than this in one sentence of a document are too many.
const MOST_WORDS: usize = 40;

/// The phrases in a line, each with its replacement.
pub(super) fn phrases(line: &str) -> Vec<(&'static str, &'static str)> {
    let line = line.to_lowercase();
    let is_word = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
    let stands_in = |phrase: &str| {
        line.match_indices(phrase).any(|(at, _)| {
            let (before, after) = (&line[..at], &line[at + phrase.len()..]);
            !is_word(before.chars().next_back()) && !is_word(after.chars().next())
        })
    };
    PHRASES.iter().copied().filter(|(phrase, _)| stands_in(phrase)).collect()
}

/// The sentences of a Markdown text that are too long: the line's number, the number of words, and how it begins.
///
/// One line is one sentence or more, since the documents have no wrapped lines. Code in blocks is no sentence, and code
/// in a sentence is one word.
pub(super) fn long_sentences(markdown: &str) -> Vec<(usize, usize, String)> {
    let mut is_code = false;
    let mut found = Vec::new();
    for (index, line) in markdown.lines().enumerate() {
        if line.trim_start().starts_with("```") {
            is_code = !is_code;
            continue;
        }
        if is_code {
            continue;
        }
        for cell in line.split(" | ") {
            for sentence in sentences(&without_code(cell)) {
                let words =
                    sentence.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count();
                if words > MOST_WORDS {
                    let start: Vec<&str> = sentence.split_whitespace().take(6).collect();
                    found.push((index + 1, words, start.join(" ")));
                }
            }
        }
    }
    found
}

/// What stands between backticks, as one word.
fn without_code(text: &str) -> String {
    let parts = text.split('`').enumerate();
    parts.map(|(index, part)| if index % 2 == 1 { "code" } else { part }).collect()
}

/// The parts of a text that end with a full stop, a semicolon, a colon, or a mark of question or exclamation.
fn sentences(text: &str) -> Vec<String> {
    let mut sentences = vec![String::new()];
    for word in text.split_whitespace() {
        if let Some(last) = sentences.last_mut() {
            last.push_str(word);
            last.push(' ');
        }
        if word.ends_with(['.', ';', ':', '?', '!']) {
            sentences.push(String::new());
        }
    }
    sentences
}
