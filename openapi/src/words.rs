//! Names as words: `cardNumber`, `card_number` and `Card-Number` are the same two. And how far two names differ.

use heck::ToSnakeCase;

/// The words of a name, in lower case.
pub fn words(name: &str) -> Vec<String> {
    name.to_snake_case().split('_').filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// Whether a name's words end in one of these, each given in snake case: `newPartnerSecret` ends in `secret`.
pub fn end_in(words: &[String], endings: &[&str]) -> bool {
    endings.iter().any(|ending| {
        let count = ending.split('_').count();
        words.len() >= count && words[words.len() - count..].iter().map(String::as_str).eq(ending.split('_'))
    })
}

/// The same of a name.
pub fn ends_in(name: &str, endings: &[&str]) -> bool {
    end_in(&words(name), endings)
}

/// How many letters must be put in, taken out or changed.
pub fn edit_distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let substituted = diagonal + usize::from(x != *y);
            diagonal = row[j + 1];
            row[j + 1] = substituted.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[b.len()]
}
