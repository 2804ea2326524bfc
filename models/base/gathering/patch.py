"""The recordings inside Gravis Ultrasound patches (.pat), as freepats ships them.

Takes a file, gives Waves (rate, root frequency in mHz, loop in samples or none, 16-bit samples), hides the headers.
"""
import array
import collections
import struct
import sys

Wave = collections.namedtuple("Wave", "name rate root loop samples")
WIDE, UNSIGNED, LOOPED, BOTH_WAYS, BACKWARD = 1, 2, 4, 8, 16


def waves(path):
    with open(path, "rb") as file:
        data = file.read()
    if data[:12] not in (b"GF1PATCH110\0", b"GF1PATCH100\0"):
        raise ValueError(f"{path} is no patch")
    layers, at, found = data[129 + 63 - 41], 129 + 63, []
    for _ in range(max(1, layers)):
        count = data[at + 6]
        at += 47
        for _ in range(count):
            size, begin, end, rate, _, _, root = struct.unpack_from("<IIIHIII", data, at + 8)
            mode = data[at + 55]
            raw, wide = data[at + 96:at + 96 + size], mode & WIDE
            samples = array.array("h", raw[:size - size % 2]) if wide else array.array("h", [((b ^ (128 if mode & UNSIGNED else 0)) << 8) - (65536 if (b ^ (128 if mode & UNSIGNED else 0)) > 127 else 0) for b in raw])
            if wide and sys.byteorder == "big":
                samples.byteswap()
            if wide and mode & UNSIGNED:
                samples = array.array("h", [(s & 0xFFFF) - 32768 for s in samples])
            unit = 2 if wide else 1
            loop = (begin // unit, end // unit) if mode & LOOPED and not mode & (BOTH_WAYS | BACKWARD) and begin < end <= size else None
            found.append(Wave(data[at:at + 7].split(b"\0")[0].decode("latin-1"), rate, root, loop, samples))
            at += 96 + size
    return found
