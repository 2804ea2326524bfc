"""The recordings inside SoundFont 2 files, each with the preset and the key that play it.

Takes a .sf2 (16-bit samples; the Vorbis ones of .sf3 are refused), gives Notes in the order of bank and program, hides RIFF, zones and generators.
"""
import collections
import mmap
import re
import struct

# Generators, by the specification's numbers.
INSTRUMENT, SAMPLE, KEY_RANGE, VELOCITY_RANGE, LOOPS, ROOT_KEY = 41, 53, 43, 44, 54, 58
START, END, LOOP_START, LOOP_END = 0, 1, 2, 3
LEFT, RIGHT, ROM = 4, 2, 0x8000

Sample = collections.namedtuple("Sample", "name start end loop_start loop_end rate key link kind")
Note = collections.namedtuple("Note", "bank program preset keys velocities key rate channels loop name")


class SoundFont:
    def __init__(self, path):
        with open(path, "rb") as file:
            self.data = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        if self.data[:4] != b"RIFF" or self.data[8:12] != b"sfbk":
            raise ValueError(f"{path} is no SoundFont")
        self.info, self.chunks = {}, {}
        self._read(12, len(self.data))
        if self.info.get("ifil", b"\2\0")[0] > 2:
            raise ValueError(f"{path} holds compressed samples")
        self.samples = [Sample(_text(s[0]), *s[1:6], s[6], s[8], s[9]) for s in self._records("shdr", "<20sIIIIIBbHH")[:-1]]

    def _read(self, at, end):
        while at + 8 <= end:
            name, size = self.data[at:at + 4].decode("latin-1"), struct.unpack_from("<I", self.data, at + 4)[0]
            if name == "LIST":
                self._read(at + 12, at + 8 + size)
            elif name == "smpl":
                self.pool = at + 8
            else:
                self.chunks[name] = (at + 8, size)
                if size < 65536:
                    self.info[name] = self.data[at + 8:at + 8 + size]
            at += 8 + size + size % 2

    def _records(self, chunk, form):
        at, size = self.chunks[chunk]
        return list(struct.iter_unpack(form, self.data[at:at + size - size % struct.calcsize(form)]))

    def _zones(self, bags, generators, first, last):
        """Each zone's generators, those of the global zone (which names no target) under them."""
        common = {}
        for bag in range(first, last):
            zone = dict(common)
            for kind, amount in generators[bags[bag][0]:bags[bag + 1][0]]:
                zone[kind] = amount
            if INSTRUMENT not in zone and SAMPLE not in zone:
                common = zone
            else:
                yield zone

    def notes(self):
        """A note for every sample that a preset plays: of several presets the first by bank and program, drums (bank 128) last."""
        presets, instruments = self._records("phdr", "<20sHHHIII"), self._records("inst", "<20sH")
        of_preset = self._records("pbag", "<HH"), self._records("pgen", "<HH")
        of_instrument = self._records("ibag", "<HH"), self._records("igen", "<HH")
        order = sorted(range(len(presets) - 1), key=lambda i: (presets[i][2], presets[i][1]))
        seen = set()
        for i in order:
            name, program, bank, bag = presets[i][:4]
            for zone in self._zones(*of_preset, bag, presets[i + 1][3]):
                limits = _range(zone.get(KEY_RANGE))
                at = zone[INSTRUMENT]
                for part in self._zones(*of_instrument, instruments[at][1], instruments[at + 1][1]):
                    sample = self.samples[part[SAMPLE]]
                    pair = frozenset((part[SAMPLE], self._other(part[SAMPLE])))
                    low, high = _range(part.get(KEY_RANGE))
                    low, high = max(low, limits[0]), min(high, limits[1])
                    if pair in seen or sample.kind & ROM or low > high:
                        continue
                    seen.add(pair)
                    key = part.get(ROOT_KEY, sample.key)
                    yield Note(bank, program, _text(name), (low, high), _range(part.get(VELOCITY_RANGE)), sample.key if key > 127 else key, sample.rate,
                               self._channels(part[SAMPLE]), self._loop(sample) if part.get(LOOPS, 0) in (1, 3) else None, sample.name)

    def _other(self, index):
        """The other channel's sample, or the sample itself: told by its link, or where that is not set by its name and place."""
        sample = self.samples[index]
        if sample.kind in (LEFT, RIGHT):
            for i in (sample.link, index + 1, index - 1):
                other = self.samples[i] if 0 <= i < len(self.samples) else sample
                linked = i == sample.link and other.link == index or bare(other.name) == bare(sample.name)
                if other.kind + sample.kind == LEFT + RIGHT and other.rate == sample.rate and linked:
                    return i
        return index

    def _channels(self, index):
        pair = {self.samples[i].kind: self.samples[i] for i in (index, self._other(index))}
        return [(s.start, s.end) for s in ([pair[LEFT], pair[RIGHT]] if len(pair) == 2 else pair.values())]

    def _loop(self, sample):
        begin, end = sample.loop_start - sample.start, sample.loop_end - sample.start
        return (begin, end) if 0 <= begin < end <= sample.end - sample.start else None

    def pcm(self, span):
        """16-bit little-endian samples of one channel."""
        return self.data[self.pool + 2 * span[0]:self.pool + 2 * span[1]]


def bare(name):
    """A sample's name without what says which channel it is, in lower case: the same recording has it in every font made from another."""
    return re.sub(r"[^a-z0-9#]", "", re.sub(r"[\s(_-]*[LR]\)?$", "", name.strip()).lower())


def _text(raw):
    return raw.split(b"\0")[0].decode("latin-1").strip()


def _range(amount):
    return (0, 127) if amount is None else (amount & 255, amount >> 8)
