"""Sound in and out: sox (or ffmpeg, for what sox does not read) decodes, WAV of 16 bits is written; what is silent, short or the same on both channels is told.

Takes paths or raw samples, gives Sound records (samples interleaved, native rate), hides the decoders' pipes, Ogg's headers and the choice of excerpts.
"""
import array
import collections
import hashlib
import os
import re
import struct
import subprocess
import wave

Sound = collections.namedtuple("Sound", "rate channels samples")     # samples: array of signed 16-bit, interleaved
Tags = collections.namedtuple("Tags", "seconds rate channels words")

LOSSY = (".ogg", ".oga", ".mp3", ".opus", ".m4a")


def decode(path):
    """A whole file in 16 bits. What a lossy codec overshot is kept from clipping by 3 dB less: levels are normalised later anyhow."""
    end = os.path.splitext(path)[1].lower()
    if end == ".wav":
        try:
            with wave.open(path) as file:
                if file.getsampwidth() == 2:
                    return Sound(file.getframerate(), file.getnchannels(), array.array("h", file.readframes(file.getnframes())))
        except (wave.Error, EOFError):
            pass
    if end in (".wav", ".flac", ".aif", ".aiff", ".ogg", ".oga"):
        command = ["sox", "-D", "-V1", *(["-v", "0.7"] if end in LOSSY else []), path, "-b", "16", "-e", "signed", "-t", "wav", "-"]
    else:
        command = ["ffmpeg", "-v", "error", "-nostdin", "-threads", "1", "-i", path, "-map", "0:a:0", "-map_metadata", "-1", "-fflags", "+bitexact",
                   *(["-af", "volume=0.7"] if end in LOSSY else []), "-c:a", "pcm_s16le", "-f", "wav", "-"]
    return parse(path, subprocess.run(command, capture_output=True))


def parse(path, done):
    """The Sound that a decoder wrote as WAV into its pipe, where the sizes in its header are not known."""
    raw = done.stdout
    at = raw.find(b"data", 36)
    if done.returncode or at < 0:
        raise ValueError(f"{path}: {done.stderr.decode(errors='replace').strip()[-200:] or 'no sound'}")
    count, rate = struct.unpack_from("<HI", raw, raw.find(b"fmt ") + 10)
    body = raw[at + 8:]
    return Sound(rate, count, array.array("h", body[:len(body) - len(body) % (2 * count)]))


def tags(path):
    """Length, rate, channels and what the file says of itself: its title, artist, album and genre."""
    if path.lower().endswith((".ogg", ".oga")):
        return vorbis_tags(path)
    done = subprocess.run(["ffprobe", "-v", "error", "-select_streams", "a:0", "-show_entries",
                           "format=duration:format_tags=title,artist,album,genre:stream=sample_rate,channels:stream_tags=title,artist,album,genre", "-of", "flat=s=_", path],
                          capture_output=True, text=True, errors="replace")
    found = dict(re.findall(r"(\w+)=\"?(.*?)\"?$", done.stdout, re.M))
    words = {key.split("tags_")[-1].lower(): value.strip() for key, value in found.items() if "tags_" in key and value.strip()}
    number = lambda end: next((float(v) for k, v in found.items() if k.endswith(end) and re.fullmatch(r"[\d.]+", v)), 0)
    return Tags(number("duration"), int(number("sample_rate")), int(number("channels")), words)


def vorbis_tags(path):
    """The same from an Ogg Vorbis file's own headers and its last page; 0 seconds where it is none."""
    with open(path, "rb") as file:
        head = file.read(65536)
        file.seek(max(0, os.path.getsize(path) - 65536))
        tail = file.read()
    first, said, last = head.find(b"\x01vorbis"), head.find(b"\x03vorbis"), tail.rfind(b"OggS")
    if min(first, said, last) < 0:
        return Tags(0, 0, 0, {})
    channels, rate = struct.unpack_from("<BI", head, first + 11)
    at, words = said + 7, {}
    at += 4 + struct.unpack_from("<I", head, at)[0]
    for _ in range(min(100, struct.unpack_from("<I", head, at)[0])):
        at += 4
        if at + 4 > len(head):
            break
        size = struct.unpack_from("<I", head, at)[0]
        key, _, value = head[at + 4:at + 4 + size].decode("utf-8", "replace").partition("=")
        if key.lower() in ("title", "artist", "album", "genre") and value.strip():
            words.setdefault(key.lower(), value.strip())
        at += size
    return Tags(struct.unpack_from("<q", tail, last + 6)[0] / rate, rate, channels, words)


def slim(sound):
    """One channel where both hold the same."""
    if sound.channels == 2 and sound.samples[0::2] == sound.samples[1::2]:
        return Sound(sound.rate, 1, sound.samples[0::2])
    return sound


def first(sound, seconds):
    return sound._replace(samples=sound.samples[:int(seconds * sound.rate) * sound.channels])


def seconds(sound):
    return len(sound.samples) / sound.channels / sound.rate


def peak(sound):
    return max(max(sound.samples), -min(sound.samples)) if sound.samples else 0


def content(sound):
    """Names what is heard: equal for equal samples, whatever the file is called."""
    return hashlib.sha256(sound.samples.tobytes()).hexdigest()[:32]


def looped(sound, loop, least):
    """A note that goes on by its loop until it is that many seconds long."""
    if not loop or seconds(sound) >= least:
        return sound
    c, (begin, end) = sound.channels, loop
    body, again = sound.samples[:end * c], sound.samples[begin * c:end * c]
    while again and len(body) < least * sound.rate * c:
        body += again
    return sound._replace(samples=body)


def write(path, sound):
    with wave.open(path, "wb") as out:
        out.setnchannels(sound.channels)
        out.setsampwidth(2)
        out.setframerate(sound.rate)
        out.writeframes(sound.samples.tobytes())


def windows(path, starts, seconds):
    """Parts of a file, decoded without what lies between them."""
    command = ["ffmpeg", "-v", "error", "-nostdin", "-threads", "1"]
    for start in starts:
        command += ["-ss", f"{start:.2f}", "-t", str(seconds), "-i", path]
    joined = "".join(f"[{i}:a:0]" for i in range(len(starts))) + f"concat=n={len(starts)}:v=0:a=1,volume=0.7"
    sound = parse(path, subprocess.run([*command, "-filter_complex", joined, "-map_metadata", "-1", "-fflags", "+bitexact", "-c:a", "pcm_s16le", "-f", "wav", "-"], capture_output=True))
    length = len(sound.samples) // sound.channels // len(starts)
    return [cut(sound, i * length, length) for i in range(len(starts))]


def quietest(sound):
    """Mean square of the quietest second, from every 16th frame: enough to tell where it sounds."""
    one, step = sound.samples[0::16 * sound.channels], sound.rate // 16
    return min(sum(x * x for x in one[i:i + step]) / step for i in range(0, max(1, len(one) - step + 1), step))


def cut(sound, frame, frames):
    """A part, in frames."""
    return sound._replace(samples=sound.samples[frame * sound.channels:(frame + frames) * sound.channels])


def places(seconds, length, count):
    """Where excerpts may lie: evenly from a twelfth to the end of a song, two more than are wanted, or as many as there is room for."""
    room = seconds - length - 1
    count = max(1, min(count + 2, int(room // length)))
    return [seconds / 12 + i * (room - seconds / 12) / max(1, count - 1) for i in range(count)]


def sounding(loudness, count):
    """Which of the places are kept, in their order: at most `count`, those whose quietest second is the loudest, none quieter by 25 dB than the loudest one."""
    order = sorted(range(len(loudness)), key=lambda i: (-loudness[i], i))[:count]
    return sorted(i for i in order if loudness[i] > 0 and loudness[i] >= loudness[order[0]] * 10 ** -2.5)
