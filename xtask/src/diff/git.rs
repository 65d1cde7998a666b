//! What git knows, through its own program: revisions, and the files that stood at one. The working tree is never
//! touched.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;

use crate::output::Problem;

/// A checkout, or a folder in one.
#[derive(Clone, Debug)]
pub struct Checkout {
    folder: PathBuf,
}

/// A commit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Revision {
    /// Its whole name.
    pub commit: String,
    /// How it was asked for, or found: `v1.2`, `merge base with origin/main`.
    pub described: String,
}

impl Revision {
    /// The first digits of its name: always as many, so that what is printed is the same in every checkout.
    pub fn short(&self) -> &str {
        self.commit.get(..10).unwrap_or(&self.commit)
    }
}

/// A commit of the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Commit {
    /// Its whole name.
    pub name: String,
    /// The day on which it was made, as `2027-01-31`.
    pub day: String,
}

/// What `main` may be called, the nearest to what is published first.
const MAINS: [&str; 2] = ["origin/main", "main"];

impl Checkout {
    /// The checkout that `folder` stands in.
    pub fn find(folder: &Path) -> Result<Self, Problem> {
        let checkout = Self { folder: folder.to_owned() };
        match checkout.ask(&["rev-parse", "--is-inside-work-tree"])? {
            Some(answer) if answer == "true" => Ok(checkout),
            _ => Err(Problem::new("this is no git checkout, so there is nothing to compare with")
                .at(folder.display().to_string())
                .next("go to a clone of the repository, or compare two files: `cargo xtask diff ./old.yaml ./new.yaml`")),
        }
    }

    /// The commit with this name.
    pub fn revision(&self, name: &str) -> Result<Revision, Problem> {
        self.has_commits()?;
        if let Some(commit) = self.commit(name)? {
            return Ok(Revision { commit, described: name.to_owned() });
        }
        let unknown = Problem::new(format!("there is no revision `{name}`"));
        Err(match (name.strip_prefix("origin/"), self.is_shallow()?) {
            (Some(branch), _) => {
                unknown.next(format!("fetch it with `git fetch origin {branch}`, or say another `--base`"))
            }
            (None, true) => unknown.next(
                "this clone is shallow: get the rest with `git fetch --unshallow`, or say another `--base`",
            ),
            (None, false) => {
                unknown.next("`git log --oneline` lists some; a branch, a tag or a commit will do")
            }
        })
    }

    /// Where this branch left `main`: what a change is measured against unless somebody says otherwise.
    pub fn default_base(&self) -> Result<Revision, Problem> {
        self.has_commits()?;
        for main in MAINS {
            let Some(commit) = self.commit(main)? else { continue };
            if let Some(commit) = self.ask(&["merge-base", "HEAD", &commit])? {
                return Ok(Revision { commit, described: format!("merge base with {main}") });
            }
            let apart = Problem::new(format!("HEAD and {main} have no commit in common"));
            return Err(match self.is_shallow()? {
                true => apart.next(
                    "this clone is shallow: get the rest with `git fetch --unshallow`, or say `--base REV`",
                ),
                false => apart.next("say what to compare with: `--base REV`"),
            });
        }
        let none = Problem::new("there is neither `origin/main` nor `main` to compare with");
        Err(match self.is_shallow()? {
            true => none.next("this clone is shallow: run `git fetch --unshallow origin main:refs/remotes/origin/main`, or say `--base REV`"),
            false => none.next("run `git fetch origin main`, or say what to compare with: `--base REV`"),
        })
    }

    /// Every file below these paths at a revision, with its contents. Links and submodules are none.
    pub fn files(&self, revision: &str, below: &[&str]) -> Result<BTreeMap<String, Vec<u8>>, Problem> {
        let mut arguments = vec!["ls-tree", "-r", "-z", revision, "--"];
        arguments.extend(below);
        let listed = self.must(&arguments, &[])?;
        let mut blobs = BTreeMap::new();
        for entry in String::from_utf8_lossy(&listed).split('\0') {
            // `100644 blob <object>\t<path>`
            let Some((about, path)) = entry.split_once('\t') else { continue };
            let mut about = about.split(' ');
            if let (Some("100644" | "100755"), Some("blob"), Some(object)) =
                (about.next(), about.next(), about.next())
            {
                blobs.insert(path.to_owned(), object.to_owned());
            }
        }
        let asked: String = blobs.values().map(|object| format!("{object}\n")).collect();
        let answered = self.must(&["cat-file", "--batch"], asked.as_bytes())?;
        let contents = batch(&answered, blobs.len()).ok_or_else(|| {
            Problem::new(format!("git gave another answer than expected for the files of {revision}"))
                .next("run `git fsck` to see whether the clone is whole")
        })?;
        Ok(blobs.into_keys().zip(contents).collect())
    }

    /// The ids of the folders in `specs/` at a revision, sorted.
    pub fn providers(&self, revision: &str) -> Result<Vec<String>, Problem> {
        let listed = self.must(&["ls-tree", "-d", "-z", "--name-only", revision, "specs/"], &[])?;
        let listed = String::from_utf8_lossy(&listed).into_owned();
        let names = listed.split('\0').filter_map(|path| path.strip_prefix("specs/"));
        let mut ids: Vec<String> = names.filter(|id| !id.starts_with('.')).map(str::to_owned).collect();
        ids.sort();
        Ok(ids)
    }

    /// The day on which a commit was made, as `2027-01-31`.
    pub fn day(&self, commit: &str) -> Result<String, Problem> {
        let day = self.must(&["show", "--no-patch", "--format=%cs", commit], &[])?;
        Ok(String::from_utf8_lossy(&day).trim().to_owned())
    }

    /// The commits after `from`, up to `to`, that touched a path; along the first parents, oldest first.
    pub fn log(&self, from: &str, to: &str, path: &str) -> Result<Vec<Commit>, Problem> {
        let range = format!("{from}..{to}");
        let listed =
            self.must(&["log", "--first-parent", "--reverse", "--format=%H %cs", &range, "--", path], &[])?;
        let commit = |line: &str| {
            let (name, day) = line.split_once(' ')?;
            Some(Commit { name: name.to_owned(), day: day.to_owned() })
        };
        Ok(String::from_utf8_lossy(&listed).lines().filter_map(commit).collect())
    }

    fn has_commits(&self) -> Result<(), Problem> {
        match self.commit("HEAD")? {
            Some(_) => Ok(()),
            None => {
                Err(Problem::new("this repository has no commit yet, so there is nothing to compare with")
                    .at(self.folder.display().to_string())
                    .next("commit the specs first"))
            }
        }
    }

    /// The whole name of a commit, if there is one of this name.
    fn commit(&self, name: &str) -> Result<Option<String>, Problem> {
        // A name that looks like an option is none; git itself allows no branch or tag of such a name.
        if name.is_empty() || name.starts_with('-') {
            return Ok(None);
        }
        self.ask(&["rev-parse", "--verify", "--quiet", &format!("{name}^{{commit}}")])
    }

    fn is_shallow(&self) -> Result<bool, Problem> {
        Ok(self.ask(&["rev-parse", "--is-shallow-repository"])?.as_deref() == Some("true"))
    }

    /// The first line of the answer; `None` where git says no.
    fn ask(&self, arguments: &[&str]) -> Result<Option<String>, Problem> {
        let output = self.command(arguments).output().map_err(|error| missing(&error))?;
        let line = String::from_utf8_lossy(&output.stdout).lines().next().unwrap_or_default().to_owned();
        Ok(output.status.success().then_some(line).filter(|line| !line.is_empty()))
    }

    /// The answer to a question that git can't say no to, unless the clone is broken.
    fn must(&self, arguments: &[&str], input: &[u8]) -> Result<Vec<u8>, Problem> {
        let mut command = self.command(arguments);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().map_err(|error| missing(&error))?;
        let stdin = child.stdin.take();
        let output = thread::scope(|scope| {
            // Beside reading: neither side may wait for the other with a full pipe.
            scope.spawn(move || stdin.map(|mut stdin| stdin.write_all(input)));
            child.wait_with_output()
        });
        let output = output.map_err(|error| missing(&error))?;
        if output.status.success() {
            return Ok(output.stdout);
        }
        let said = String::from_utf8_lossy(&output.stderr).trim().to_owned();
        Err(Problem::new(format!("`git {}` failed: {said}", arguments.join(" "))).next(
            "a clone without all of its objects needs `git fetch --unshallow` or `git fetch --refetch`",
        ))
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new("git");
        // No pager, no questions, no locks that another git would wait for, and paths as they are.
        command.current_dir(&self.folder).args(["--no-pager", "-c", "core.quotePath=false"]);
        command
            .args(arguments)
            .env("GIT_OPTIONAL_LOCKS", "0")
            .env("GIT_TERMINAL_PROMPT", "0")
            .env("LC_ALL", "C");
        command.stdin(Stdio::null());
        command
    }
}

/// The contents in an answer of `cat-file --batch`: `<object> blob <size>\n<contents>\n`, again and again.
fn batch(mut answer: &[u8], expected: usize) -> Option<Vec<Vec<u8>>> {
    let mut contents = Vec::new();
    while !answer.is_empty() {
        let end = answer.iter().position(|byte| *byte == b'\n')?;
        let head = std::str::from_utf8(&answer[..end]).ok()?;
        let size: usize = head.rsplit_once(" blob ")?.1.parse().ok()?;
        let body = answer.get(end + 1..end + 1 + size)?;
        contents.push(body.to_vec());
        answer = answer.get(end + 2 + size..)?;
    }
    (contents.len() == expected).then_some(contents)
}

fn missing(error: &std::io::Error) -> Problem {
    Problem::new(format!("cannot run git: {error}")).next("install git, and see that it is in PATH")
}
