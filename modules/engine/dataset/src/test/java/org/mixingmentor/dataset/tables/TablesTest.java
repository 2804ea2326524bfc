package org.mixingmentor.dataset.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.DatasetException;
import org.mixingmentor.dataset.LabelReading;
import org.mixingmentor.dataset.NoiseFiles;
import org.mixingmentor.dataset.Progress;
import org.mixingmentor.dataset.Split;
import org.mixingmentor.dataset.StemClass;
import org.mixingmentor.dataset.StemRow;
import org.mixingmentor.dataset.store.Dataset;
import org.mixingmentor.dataset.store.ScannedFolder;
import org.mixingmentor.fingerprint.FingerprintMatrix;

class TablesTest extends ScannedFolder {
    private static final String KICK = "good/a/kick.wav";
    private static final String SNARE = "bad/a/snare, \"b\".wav";
    private static final String OTHER = "bad/c/kick.wav";

    @BeforeEach
    void threeStems() throws IOException {
        NoiseFiles.write(folder, KICK, 1);
        NoiseFiles.write(folder, SNARE, 2);
        NoiseFiles.write(folder, OTHER, 3, 0.9);
        scan();
        try (Dataset dataset = Dataset.open(folder)) {
            StemRow snare = dataset.stem(SNARE).orElseThrow().row();
            dataset.put(
                    List.of(snare.toBuilder()
                            .flawTypes(List.of("muddy_200hz", "boxy"))
                            .note("größer 🎚\nzwei Zeilen")
                            .build()),
                    "label");
        }
    }

    private LabelReading read(String csv) throws IOException {
        Path file = Files.writeString(folder.resolve("labels.csv"), csv);
        try (Dataset dataset = Dataset.open(folder)) {
            return LabelTable.read(file, dataset.stems());
        }
    }

    @Test
    void labels_are_taken_by_column_names_and_put_as_one_edit() throws IOException {
        LabelReading reading = read("\uFEFFPath;Label;Flaws;Comment;colour\r\n" + KICK
                + ";flawed;Muddy 200Hz|boxy;\"so; so\";red\r\n\r\n\"snare, \"\"b\"\".wav\";none;none;;\r\n");
        assertEquals(List.of("Path", "Label", "Flaws", "Comment"), reading.columns());
        assertEquals(List.of("colour"), reading.ignored());
        assertEquals(List.of(), reading.problems());
        try (Dataset dataset = Dataset.open(folder)) {
            dataset.put(reading.rows(), "labels.csv");
            StemRow kick = dataset.stem(KICK).orElseThrow().row();
            assertEquals(Optional.of(StemClass.FLAWED), kick.stemClass());
            assertEquals(List.of("muddy_200hz", "boxy"), kick.flawTypes());
            assertEquals("so; so", kick.note());
            assertEquals(Optional.of("kick"), kick.instrument());
            StemRow snare = dataset.stem(SNARE).orElseThrow().row();
            assertEquals(Optional.empty(), snare.stemClass());
            assertEquals(List.of(), snare.flawTypes());
            assertEquals("größer 🎚\nzwei Zeilen", snare.note());
            assertEquals(2, dataset.undo().orElseThrow().fileNames().size());
        }
    }

    /** The stem that a written name is taken for; empty where it is left out, with the sentence in problems. */
    private Optional<String> meant(String written) throws IOException {
        LabelReading reading = read("file_name,note\n\"" + written + "\",found\n");
        assertEquals(1, reading.rows().size() + reading.problems().size());
        return reading.rows().stream().map(StemRow::fileName).findFirst();
    }

    @Test
    void a_name_is_the_path_its_end_or_a_full_path_that_ends_in_it_and_never_a_namesake_elsewhere() throws IOException {
        NoiseFiles.write(folder, "top.wav", 5);
        NoiseFiles.write(folder, "good/a/back\\slash.wav", 6);
        NoiseFiles.write(folder, "good/e/Cafe\u0301.wav", 7);
        scan();
        for (String written : List.of(KICK, "good\\a\\kick.wav", "C:\\my stems\\good\\a\\kick.wav")) {
            assertEquals(Optional.of(KICK), meant(written), written);
        }
        assertEquals(Optional.of(KICK), meant(folder.resolve(KICK).toString()));
        assertEquals(Optional.of(OTHER), meant("c/kick.wav"));
        assertEquals(Optional.of("top.wav"), meant(folder.resolve("top.wav").toString()));
        assertEquals(Optional.of("good/a/back\\slash.wav"), meant("good/a/back\\slash.wav"));
        assertEquals(Optional.of("good/a/back\\slash.wav"), meant("back\\slash.wav"));
        assertEquals(Optional.of("good/e/Cafe\u0301.wav"), meant("good/e/Caf\u00e9.wav"));
        for (String written : List.of("bad/a/top.wav", "bad/take9/kick.wav", "x/top.wav", "kick.wav", "ick.wav")) {
            assertEquals(Optional.empty(), meant(written), written);
        }
        String sentence =
                read("file_name,note\nbad/a/top.wav,found\n").problems().get(0);
        assertTrue(sentence.contains("is not in the dataset (top.wav is another file of that name)"), sentence);
    }

    @Test
    void a_first_line_that_names_the_delimiter_is_read_as_that() throws IOException {
        for (String first : List.of("sep=;", "SEP=;", "\"sep=;\"", "\uFEFFsep=;")) {
            LabelReading reading = read(first + "\r\nfile_name;note\r\n" + KICK + ";a, b, c, d\r\nno.wav;x\r\n");
            assertEquals("a, b, c, d", reading.rows().get(0).note(), first);
            assertTrue(
                    reading.problems().get(0).startsWith("labels.csv, line 4 names"),
                    reading.problems().get(0));
        }
    }

    @Test
    void a_name_with_a_backslash_survives_export_and_import() throws IOException {
        Assumptions.assumeTrue(java.io.File.separatorChar == '/', "Windows has no such names");
        String odd = "good/a/odd\\name.wav";
        NoiseFiles.write(folder, odd, 8);
        scan();
        Path csv = folder.resolve("out.csv");
        try (Dataset dataset = Dataset.open(folder)) {
            LabelTable.write(csv, dataset.stems());
        }
        Files.writeString(csv, Files.readString(csv).replace(odd + ",ideal", odd + ",flawed"));
        try (Dataset dataset = Dataset.open(folder)) {
            LabelReading reading = LabelTable.read(csv, dataset.stems());
            assertEquals(List.of(), reading.problems());
            assertEquals(
                    List.of(odd), reading.rows().stream().map(StemRow::fileName).toList());
        }
    }

    @Test
    void each_line_that_cannot_be_used_is_a_sentence_with_its_number_and_the_others_count() throws IOException {
        LabelReading reading = read("file_name,class,split,gold_file_name\n" + KICK + ",wrong,,\nno.wav,ideal,,\n"
                + "kick.wav,ideal,,\n,ideal,,\n" + KICK + ",,tests,\n" + KICK + ",,,no.wav\n" + OTHER + ",ideal,val,"
                + KICK + "\n");
        assertEquals(
                List.of(
                        "labels.csv, line 2 has the class \"wrong\"; it must be ideal, flawed or none; the line was"
                                + " left out",
                        "labels.csv, line 3 names \"no.wav\", which is not in the dataset; the line was left out",
                        "labels.csv, line 4 names \"kick.wav\", which may be any of 2 stems; write the path inside the"
                                + " dataset folder; the line was left out",
                        "labels.csv, line 5 names no file; the line was left out",
                        "labels.csv, line 6 has the split \"tests\"; it must be train, validation, test or none; the"
                                + " line was left out",
                        "labels.csv, line 7 names the gold stem \"no.wav\", which is not in the dataset; the line was"
                                + " left out"),
                reading.problems());
        assertEquals(
                List.of(OTHER), reading.rows().stream().map(StemRow::fileName).toList());
        assertEquals(Optional.of(Split.VALIDATION), reading.rows().get(0).split());
    }

    @Test
    void several_lines_about_one_stem_complete_each_other_and_one_that_contradicts_is_left_out() throws IOException {
        LabelReading reading = read("file_name,class,genre,note\n" + KICK + ",wrong,,\n" + KICK + ",flawed,,\n" + KICK
                + ",Flawed,metalcore,\n" + KICK + ",ideal,,again\n");
        assertEquals(
                List.of(
                        "labels.csv, line 2 has the class \"wrong\"; it must be ideal, flawed or none; the line was"
                                + " left out",
                        "labels.csv, line 5 says \"ideal\" where line 3 says \"flawed\" of the same stem; the line was"
                                + " left out"),
                reading.problems());
        StemRow kick = reading.rows().get(0);
        assertEquals(Optional.of(StemClass.FLAWED), kick.stemClass());
        assertEquals(Optional.of("metalcore"), kick.genre());
        assertEquals("", kick.note());
    }

    @Test
    void a_table_without_file_names_or_labels_or_text_is_refused() throws IOException {
        assertSentence("has no column of file names", () -> read("class,flaws\nideal,\n"));
        assertSentence("has no column of file names", () -> read(""));
        assertSentence("has no column of labels", () -> read("file\nx.wav\n"));
        assertSentence("line 2 has a quotation mark without a second one", () -> read("file,class\n\"x.wav,ideal\n"));
        Path latin = Files.write(folder.resolve("l.csv"), "file,note\nä".getBytes(StandardCharsets.ISO_8859_1));
        assertSentence("is not UTF-8 text", () -> LabelTable.read(latin, List.of()));
        assertSentence("does not exist", () -> LabelTable.read(folder.resolve("no.csv"), List.of()));
    }

    private static void assertSentence(String part, Executable work) {
        DatasetException e = assertThrows(DatasetException.class, work);
        assertTrue(e.getMessage().contains(part), e.getMessage());
    }

    @Test
    void what_is_exported_can_be_imported_again_and_changes_nothing() throws IOException {
        Path csv = folder.resolve("out/stems.csv");
        try (Dataset dataset = Dataset.open(folder)) {
            LabelTable.write(csv, dataset.stems());
            LabelReading same = LabelTable.read(csv, dataset.stems());
            assertEquals(List.of(), same.problems());
            assertEquals(List.of(), same.rows());
            assertEquals(9, same.columns().size());
            List<StemRow> blank = dataset.stems().stream()
                    .map(stem -> StemRow.builder(stem.fileName()).song("x").build())
                    .toList();
            List<StemRow> rows =
                    dataset.stems().stream().map(CataloguedStem::row).toList();
            dataset.put(blank, "blank");
            dataset.put(LabelTable.read(csv, dataset.stems()).rows(), "labels");
            assertEquals(rows, dataset.stems().stream().map(CataloguedStem::row).toList());
        }
        assertTrue(Files.readString(csv).contains(",2,0.500,"), Files.readString(csv));
    }

    private static Map<String, ByteBuffer> entries(Path zip) throws IOException {
        Map<String, ByteBuffer> entries = new HashMap<>();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), ByteBuffer.wrap(in.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN));
            }
        }
        return entries;
    }

    @Test
    void a_numpy_archive_holds_every_chunk_with_the_index_of_its_stem() throws IOException {
        Path npz = folder.resolve("out.npz");
        try (Dataset dataset = Dataset.open(folder)) {
            NumpyExport.write(dataset, dataset.stems(), npz, Progress.none());
            ByteBuffer fingerprints = entries(npz).get("fingerprint.npy");
            ByteBuffer indices = entries(npz).get("stem_index.npy");
            int at = 10 + fingerprints.getShort(8);
            int indexAt = 10 + indices.getShort(8);
            assertEquals(0, at % 64);
            for (int stem = 0; stem < 3; stem++) {
                FingerprintMatrix matrix = dataset.fingerprints(
                                dataset.stems().get(stem).fileName())
                        .orElseThrow();
                for (int chunk = 0; chunk < matrix.chunks(); chunk++, indexAt += 4) {
                    assertEquals(stem, indices.getInt(indexAt));
                    for (int field = 0; field < 64; field++, at += 4) {
                        assertEquals(matrix.value(chunk, field), fingerprints.getFloat(at));
                    }
                }
            }
            assertEquals(fingerprints.capacity(), at);
            assertEquals(indices.capacity(), indexAt);
        }
        String header = StandardCharsets.ISO_8859_1
                .decode(entries(npz).get("class.npy").slice(10, 60))
                .toString();
        assertTrue(header.startsWith("{'descr': '<U6', 'fortran_order': False, 'shape': (3,), }"), header);
    }

    @Test
    void numpy_reads_the_archive() throws Exception {
        Path npz = folder.resolve("out.npz");
        try (Dataset dataset = Dataset.open(folder)) {
            NumpyExport.write(dataset, dataset.stems(), npz, Progress.none());
        }
        String script = "import sys,numpy as np; z=np.load(sys.argv[1]); print(z['fingerprint'].dtype,"
                + "z['fingerprint'].shape[1], len(z['fingerprint'])==len(z['stem_index']), z['stem_index'].max(),"
                + "ascii(z['note'].tolist()), z['flaw_types'].tolist(), z['flaws'].tolist(), z['class'].tolist(),"
                + "len(z['feature_names']))";
        Process python;
        try {
            python = new ProcessBuilder("python3", "-c", script, npz.toString())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException noPython) {
            Assumptions.abort("there is no python3 here");
            return;
        }
        String said = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        Assumptions.assumeFalse(said.contains("No module named"), said);
        assertEquals(
                "float32 64 True 2 ['gr\\xf6\\xdfer \\U0001f39a\\n"
                        + "zwei Zeilen', '', ''] ['boxy', 'muddy_200hz'] [[True, True], [False, False], [False, False]]"
                        + " ['flawed', 'flawed', 'ideal'] 64",
                said);
    }

    @Test
    void a_cancelled_export_leaves_no_file() throws IOException {
        Path npz = folder.resolve("exports/out.npz");
        Progress cancelled = new Progress() {
            @Override
            public void report(long done, long total, String what) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        try (Dataset dataset = Dataset.open(folder)) {
            assertThrows(
                    CancellationException.class, () -> NumpyExport.write(dataset, dataset.stems(), npz, cancelled));
        }
        assertFalse(Files.exists(npz));
        try (var files = Files.list(npz.getParent())) {
            assertEquals(0, files.count());
        }
    }
}
