"""The table of sources, and the Debian packages that it names.

Takes sources.tsv and a cache folder, gives rules and the unpacked files that they fit, hides apt, dpkg and archives inside of packages.
"""
import collections
import fnmatch
import os
import re
import subprocess
import zipfile

# path is searched for in a file's path inside its package; the first rule of a package that fits a file decides.
Rule = collections.namedtuple("Rule", "package version kind path group instrument genre most license")
KINDS = ("kit", "soundfont", "patches", "songs", "skip")

# They test what learned from the base: never to be learned from.
KEPT_FOR_TESTS = ("warzone2100-music", "warzone2100-data", "hyperrogue-music", "torus-trooper-data", "fretsonfire-songs-muldjord", "avldrums.lv2-soundfont", "avldrums.lv2")
KEPT_NAMES = re.compile(r"muldjord|avl[ _-]?drum|black ?pearl|gimme ?a ?hand|gm ?rock ?kit|red ?zeppelin|dirt-samples|open[ -]source[ -]drum ?kit|everythingisremixed", re.I)

WANTED = re.compile(r"\.(wav|flac|ogg|oga|opus|aiff?|mp3|m4a|sf2|pat)$|/drumkit\.xml$|/doc/[^/]+/copyright$", re.I)
ARCHIVE = re.compile(r"\.(pk3|zip|orgue|oxz|mgz)$", re.I)


def read(path):
    """The table's rules. Raises ValueError that names the line for a wrong one."""
    rules = []
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            cells = line.rstrip("\n").split("\t")
            if number == 1 or not line.strip() or line.startswith("#"):
                continue
            if len(cells) != len(Rule._fields) or cells[2] not in KINDS:
                raise ValueError(f"{path}, line {number}: {len(Rule._fields)} cells are wanted, the third one of {', '.join(KINDS)}")
            rule = Rule(*cells)
            if rule.package in KEPT_FOR_TESTS:
                raise ValueError(f"{path}, line {number}: {rule.package} is kept for tests")
            rules.append(rule._replace(path=re.compile(rule.path, re.I), most=int(rule.most or 0)))
    return rules


def fetch(cache, package, version):
    """Downloads a package, once, and unpacks what is sound in it; returns the folder."""
    packages, folder = os.path.join(cache, "packages"), os.path.join(cache, "unpacked", f"{package}_{version.replace(':', '%')}")
    if os.path.isdir(folder):
        return folder
    os.makedirs(packages, exist_ok=True)
    deb = [f for f in os.listdir(packages) if f.startswith(f"{package}_{version.replace(':', '%3a')}_") and f.endswith(".deb")]
    if not deb:
        subprocess.run(["apt-get", "-qq", "download", f"{package}={version}"], cwd=packages, check=True)
        deb = [f for f in os.listdir(packages) if f.startswith(f"{package}_{version.replace(':', '%3a')}_") and f.endswith(".deb")]
    unpack(os.path.join(packages, deb[0]), folder)
    return folder


def unpack(deb, folder):
    part = folder + ".part"
    subprocess.run(["rm", "-rf", part], check=True)
    os.makedirs(part)
    # Games are large: only what can be sound, or an archive of it, is written.
    tar = subprocess.Popen(["dpkg-deb", "--fsys-tarfile", deb], stdout=subprocess.PIPE)
    ends = "wav flac ogg oga opus aif aiff mp3 m4a sf2 pat pk3 zip orgue oxz mgz".split()
    wanted = [f"*.{end}" for end in ends] + ["*/drumkit.xml", "*/doc/*/copyright"]
    done = subprocess.run(["tar", "-x", "-C", part, "--no-same-owner", "--wildcards", "--ignore-case", *wanted], stdin=tar.stdout, stderr=subprocess.PIPE, text=True)
    tar.stdout.close()
    if tar.wait() or done.returncode and "Not found in archive" not in done.stderr:
        raise ValueError(f"{deb} cannot be unpacked: {done.stderr.strip()[-200:]}")
    for path in files(part):
        whole = os.path.join(part, path)
        if ARCHIVE.search(path) and zipfile.is_zipfile(whole):
            with zipfile.ZipFile(whole) as archive:
                for name in archive.namelist():
                    if WANTED.search("/" + name) and ".." not in name:
                        archive.extract(name, whole + ".d")
    for path in files(part):
        if not WANTED.search("/" + path):
            os.remove(os.path.join(part, path))
    os.rename(part, folder)


def files(folder):
    """All files below a folder, by sorted relative path; links out of it or to folders are not followed."""
    found = []
    for here, _, names in os.walk(folder):
        found += [os.path.relpath(os.path.join(here, name), folder) for name in names if os.path.isfile(os.path.join(here, name)) or os.path.islink(os.path.join(here, name))]
    return sorted(found)


def owners(folder):
    """What a package's machine-readable copyright file says of single files: (end of a path, licence, authors), the later the more it counts."""
    found = []
    for path in files(folder):
        if not path.endswith("/copyright"):
            continue
        with open(os.path.join(folder, path), encoding="utf-8", errors="replace") as file:
            stanzas = re.split(r"\n[ \t]*\n", file.read())
        for stanza in stanzas:
            fields = {key: " ".join(value.split()) for key, value in re.findall(r"^(Files|Copyright|License):((?:.*)(?:\n[ \t].*)*)", stanza, re.M)}
            licence = re.search(r"^License:[ \t]*(\S.*)", stanza, re.M)
            if "Files" in fields and licence:
                found += [("/".join(name.split("/")[-2:]), licence.group(1).strip(), fields.get("Copyright", "")) for name in fields["Files"].split() if name != "*"]
    return found


def owner(path, found):
    """(licence, authors) of a file by the last of the patterns that its last two parts fit; (None, None) where none is said."""
    parts = path.split("/")
    for pattern, licence, authors in reversed(found):
        if fnmatch.fnmatchcase("/".join(parts[-pattern.count("/") - 1:]), pattern) and not pattern.startswith(("debian/", "*/")):
            return licence, re.sub(r"\s*<[^>]*>", "", authors)[:200] or None
    return None, None


def fitting(folder, rules):
    """(path, rule) of the files that a rule which is no skip fits."""
    for path in files(folder):
        if os.path.isfile(os.path.join(folder, path)) and not path.endswith(("/copyright", ".xml")):
            rule = next((rule for rule in rules if rule.path.search(path)), None)
            if rule and rule.kind != "skip" and not KEPT_NAMES.search(path):
                yield path, rule
