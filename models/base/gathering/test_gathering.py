"""Run by `gather check`: what the table, the names, the fonts and the excerpts are read as. No sound is downloaded."""
import array
import os
import struct
import tempfile
import unittest

from gathering import audio, instruments, patch, soundfont, sources


def chunk(name, body):
    return name + struct.pack("<I", len(body)) + body + b"\0" * (len(body) % 2)


def small_font():
    """One preset with one instrument that plays a stereo pair without links, looped."""
    pool = struct.pack("<8h", *range(1, 9))
    sample = lambda name, start, kind: struct.pack("<20sIIIIIBbHH", name, start, start + 4, start + 1, start + 3, 44100, 60, 0, 0, kind)
    zone = lambda first, amount: struct.pack("<HHHH", 43, 48 | 72 << 8, first, amount)
    body = [(b"phdr", struct.pack("<20sHHHIII", b"Grand", 0, 0, 0, 0, 0, 0) + struct.pack("<20sHHHIII", b"EOP", 0, 0, 1, 0, 0, 0)),
            (b"pbag", struct.pack("<HHHH", 0, 0, 2, 0)), (b"pgen", zone(41, 0)), (b"inst", struct.pack("<20sH20sH", b"Grand", 0, b"EOI", 2)),
            (b"ibag", struct.pack("<6H", 0, 0, 3, 0, 5, 0)), (b"igen", struct.pack("<HH", 54, 1) + zone(53, 0) + zone(53, 1)),
            (b"shdr", sample(b"C4(L)", 0, 4) + sample(b"C4(R)", 4, 2) + sample(b"EOS", 0, 0))]
    return b"RIFF" + struct.pack("<I", 0) + b"sfbk" + chunk(b"LIST", b"sdta" + chunk(b"smpl", pool)) + chunk(b"LIST", b"pdta" + b"".join(chunk(*c) for c in body))


class Gathering(unittest.TestCase):
    def test_names_tell_instruments(self):
        for name, instrument in {"BD_01": "kick", "bassDrum-4mics": "kick", "HatClosed-Hardest": "hihat", "hhopen_02": "hihat", "EE_Hat_Cl_Bs": "hihat", "SnareRimshot": "snare",
                                 "sn_dub": "snare", "floortom_03": "toms", "Tom-0105": "toms", "CrashRide18Bell-0": "cymbals", "VP Kick 3": "kick", "drum_bass_hard": "kick",
                                 "bass_dnb_f": "bass", "loop_amen_full": "drums", "handclap": "clap", "tabla_te1": "percussion", "Aminor_DOWN_02": "guitar",
                                 "violin_pizzicato01": "strings", "church_organ03": "organ", "ambi_choir": "backing_vocals", "xyz": "other"}.items():
            self.assertEqual(instruments.by_words(name), instrument, name)

    def test_the_nearest_name_that_tells_decides(self):
        self.assertEqual(instruments.by_words("01", "snares", "Bass Kit"), "snare")

    def test_general_midi_tells_instruments(self):
        self.assertEqual([instruments.by_program(p) for p in (0, 19, 33, 42, 56, 73, 127)], ["piano", "organ", "bass", "strings", "brass", "woodwinds", "fx"])
        self.assertEqual(instruments.by_key(0, 36), "kick")
        self.assertEqual(instruments.by_key(0, 36, "Piccolo snare"), "snare")
        self.assertEqual(instruments.by_key(48, 36, "Concert bass drum"), "percussion")

    def test_layers_are_one_voice(self):
        self.assertEqual(instruments.voice("Snare-Hardest 03"), instruments.voice("Snare-Soft 1"))
        self.assertNotEqual(instruments.voice("24Ride-1"), instruments.voice("Bell-Hard"))

    def test_what_is_kept_is_spread_evenly(self):
        self.assertEqual(instruments.spread(range(10), 4), [0, 3, 6, 9])
        self.assertEqual(instruments.spread([1, 2], 4), [1, 2])

    def test_a_font_gives_stereo_notes_with_their_loops(self):
        with tempfile.NamedTemporaryFile(suffix=".sf2") as file:
            file.write(small_font())
            file.flush()
            font = soundfont.SoundFont(file.name)
            note, = font.notes()
        self.assertEqual((note.preset, note.keys, note.loop, len(note.channels)), ("Grand", (48, 72), (1, 3), 2))
        self.assertEqual([array.array("h", font.pcm(span)).tolist() for span in note.channels], [[1, 2, 3, 4], [5, 6, 7, 8]])

    def test_the_same_recording_has_one_name_in_all_fonts(self):
        self.assertEqual(soundfont.bare("Piano C#4(L)"), soundfont.bare("piano c#4 R"))
        self.assertNotEqual(soundfont.bare("Piano C#4(L)"), soundfont.bare("Piano C4(L)"))

    def test_a_patch_gives_its_waves(self):
        body = b"kick   " + b"\0" + struct.pack("<IIIHIII", 8, 2, 6, 44100, 0, 0, 261625) + bytes(21) + bytes([1 | 4]) + bytes(40)
        data = b"GF1PATCH110\0" + bytes(129 - 12) + bytes(22) + b"\1" + bytes(40) + bytes(6) + b"\1" + bytes(40) + body + struct.pack("<4h", 1, -2, 3, -4)
        with tempfile.NamedTemporaryFile(suffix=".pat") as file:
            file.write(data)
            file.flush()
            wave, = patch.waves(file.name)
        self.assertEqual((wave.rate, wave.loop, wave.samples.tolist()), (44100, (1, 3), [1, -2, 3, -4]))

    def test_a_looped_note_goes_on(self):
        sound = audio.looped(audio.Sound(4, 1, array.array("h", [1, 2, 3])), (1, 3), 2)
        self.assertEqual(sound.samples.tolist(), [1, 2, 3, 2, 3, 2, 3, 2, 3])

    def test_equal_channels_become_one(self):
        self.assertEqual(audio.slim(audio.Sound(4, 2, array.array("h", [1, 1, 2, 2]))).samples.tolist(), [1, 2])
        self.assertEqual(audio.slim(audio.Sound(4, 2, array.array("h", [1, 1, 2, 3]))).channels, 2)

    def test_excerpts_are_taken_where_it_sounds(self):
        self.assertEqual(audio.sounding([1e-3, 5, 9, 7, 6, 8], 4), [2, 3, 4, 5])
        self.assertEqual(audio.sounding([1e-3, 5, 9], 4), [1, 2])
        self.assertEqual(audio.sounding([0.0], 4), [])
        self.assertEqual(audio.quietest(audio.Sound(16, 1, array.array("h", [3] * 16 + [2] * 16 + [5] * 16))), 4)

    def test_excerpts_lie_apart_inside_of_the_song(self):
        for seconds in (30, 65, 200):
            places = audio.places(seconds, 10, 4)
            self.assertTrue(all(b - a >= 9 for a, b in zip(places, places[1:])), places)
            self.assertTrue(0 < places[0] and places[-1] <= seconds - 10, places)
        self.assertEqual(len(audio.places(200, 10, 4)), 6)

    def test_the_copyright_file_tells_the_owners_of_single_files(self):
        with tempfile.TemporaryDirectory() as folder:
            os.makedirs(f"{folder}/usr/share/doc/game")
            with open(f"{folder}/usr/share/doc/game/copyright", "w") as file:
                file.write("Format: x\n\nFiles: *\nCopyright: All\nLicense: GPL-2+\n\nFiles: data/music/*\n data/sound/a.ogg\nCopyright: 2007 A. Singer <a@b.c>\n  B. Other\n"
                           "License: CC-BY-3.0\n long text\n\nFiles: base/music/one.ogg\nCopyright: C\nLicense: CC0-1.0\n\nFiles: debian/*\nCopyright: D\nLicense: Expat\n")
            found = sources.owners(folder)
        self.assertEqual(sources.owner("usr/games/game/music/two.ogg", found), ("CC-BY-3.0", "2007 A. Singer B. Other"))
        self.assertEqual(sources.owner("usr/games/game/pak.pk3.d/music/one.ogg", found), ("CC0-1.0", "C"))
        self.assertEqual(sources.owner("usr/games/game/other/two.ogg", found), (None, None))

    def test_a_wrong_table_is_refused(self):
        head = "package\tversion\tkind\tpath\tgroup\tinstrument\tgenre\tmost\tlicense\n"
        for line, why in (("a\t1\tkit\tx\n", "cells"), ("a\t1\tband\tx\tg\t\t\t\tMIT\n", "third"), ("hyperrogue-music\t1\tsongs\tx\tg\t\t\t\tMIT\n", "kept for tests")):
            with tempfile.NamedTemporaryFile("w", suffix=".tsv") as file:
                file.write(head + line)
                file.flush()
                with self.assertRaisesRegex(ValueError, why):
                    sources.read(file.name)

    def test_the_table_in_the_repository_is_right(self):
        rules = sources.read(os.path.join(os.path.dirname(__file__), "..", "sources.tsv"))
        self.assertTrue(all(rule.license and rule.group for rule in rules if rule.kind != "skip"))
        self.assertEqual([name for name in ("Muldjord_kit/kick.wav", "Avldrums/kick.wav") if not sources.KEPT_NAMES.search(name)], [])


if __name__ == "__main__":
    unittest.main()
