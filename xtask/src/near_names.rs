//! What somebody may have meant.

/// `did you mean `akoya`? `, or nothing when no candidate is near.
pub fn hint<'a>(name: &str, candidates: impl Iterator<Item = &'a str>) -> String {
    match nearest(name, candidates) {
        Some(near) => format!("did you mean `{near}`? "),
        None => String::new(),
    }
}

/// The candidate that is fewest changes away, if these are few for its length.
pub fn nearest<'a>(name: &str, candidates: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let name = name.to_lowercase().replace('_', "-");
    candidates
        .map(|candidate| {
            let plain = candidate.to_lowercase().replace('_', "-");
            // A part of a long name is as good as a misspelt one.
            let is_part = name.len() > 3 && plain.contains(&name);
            (if is_part { 0 } else { distance(&name, &plain) }, candidate)
        })
        .filter(|(distance, candidate)| *distance <= (candidate.len() / 3).max(1))
        .min()
        .map(|(_, candidate)| candidate)
}

/// How many letters must be put in, taken out, changed, or swapped with their neighbour.
fn distance(from: &str, to: &str) -> usize {
    let (from, to): (Vec<char>, Vec<char>) = (from.chars().collect(), to.chars().collect());
    let mut rows = vec![(0..=to.len()).collect::<Vec<usize>>()];
    for i in 1..=from.len() {
        let mut row = vec![i];
        for j in 1..=to.len() {
            let change = usize::from(from[i - 1] != to[j - 1]);
            let mut best = (rows[i - 1][j] + 1).min(row[j - 1] + 1).min(rows[i - 1][j - 1] + change);
            if i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1] {
                best = best.min(rows[i - 2][j - 2] + 1);
            }
            row.push(best);
        }
        rows.push(row);
    }
    rows[from.len()][to.len()]
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[track_caller]
    fn check(name: &str, expected: Option<&str>) {
        let candidates = ["akoya", "finicity", "openbank", "cybersource", "openfinance-brasil"];
        assert_eq!(nearest(name, candidates.into_iter()), expected);
    }

    #[test]
    fn what_is_near_is_found() {
        check("akoay", Some("akoya"));
        check("Finicty", Some("finicity"));
        check("openfinance_brasil", Some("openfinance-brasil"));
        check("brasil", Some("openfinance-brasil"));
        check("stripe", None);
        check("", None);
    }
}
