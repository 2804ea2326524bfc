package org.mixingmentor.dataset.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.DatasetException;
import org.mixingmentor.dataset.ImportOptions;
import org.mixingmentor.dataset.Progress;
import org.mixingmentor.dataset.StemClass;
import org.mixingmentor.dataset.StemRow;
import org.mixingmentor.dataset.importing.StemImport;

/** Another process that works on a folder, and can be killed. */
final class AnotherProcess implements AutoCloseable {
    private final Process process;
    private final BufferedReader out;

    private AnotherProcess(Process process) {
        this.process = process;
        this.out = process.inputReader(StandardCharsets.UTF_8);
    }

    static AnotherProcess start(String job, Path folder) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                AnotherProcess.class.getName()));
        command.addAll(Arrays.asList(job, folder.toString()));
        return new AnotherProcess(
                new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    /** The next line it says; null where it has ended. */
    String line() throws IOException {
        return out.readLine();
    }

    /** Everything it says till its end. */
    List<String> lines() throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line = line(); line != null; line = line()) {
            lines.add(line);
        }
        return lines;
    }

    /** Ends it without any warning (SIGKILL where there is one); what it said can still be read. */
    void kill() {
        process.toHandle().destroyForcibly();
        process.onExit().join();
    }

    int exit() throws InterruptedException {
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the other process hangs");
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        kill();
    }

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[1]);
        switch (args[0]) {
            case "hold" -> hold(folder);
            case "scan" -> scan(folder);
            case "label" -> label(folder);
            case "edit" -> edit(folder);
            case "import" -> importAll(folder);
            default -> throw new IllegalArgumentException(args[0]);
        }
    }

    /** Opens the folder, says so, and holds it until its input ends. */
    private static void hold(Path folder) throws IOException {
        try (Dataset dataset = Dataset.open(folder);
                InputStream in = System.in) {
            say("open " + dataset.stems().size());
            while (in.read() >= 0) {
                // Nothing is ever said to it.
            }
        } catch (DatasetException e) {
            say(e.getMessage());
            System.exit(1);
        }
    }

    private static void scan(Path folder) throws IOException {
        try (Dataset dataset = Dataset.open(folder)) {
            dataset.scan(AudioFiles.fromLookup(), 2, said("scanned "));
        }
        say("done");
    }

    /** The folder from which {@code import} takes stems into a folder. */
    static Path source(Path folder) {
        return folder.resolveSibling("source");
    }

    private static void importAll(Path folder) throws IOException {
        try (Dataset dataset = Dataset.open(folder)) {
            ImportOptions options = new ImportOptions(Optional.empty(), Optional.of("metal"), Optional.empty());
            StemImport.fromLookup().run(dataset, List.of(source(folder)), options, said("imported "));
        }
        say("done");
    }

    private static Progress said(String what) {
        return new Progress() {
            @Override
            public void report(long done, long total, String file) {
                say(what + done);
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        };
    }

    /** Counts up in the note of one stem after the other and says each edit once it is confirmed. */
    private static void label(Path folder) throws IOException {
        try (Dataset dataset = Dataset.open(folder)) {
            List<CataloguedStem> stems = dataset.stems();
            for (int count = 0; ; count++) {
                StemRow row = stems.get(count % stems.size()).row();
                dataset.put(List.of(row.toBuilder().note("" + count).build()), "note " + count);
                say("note " + count + " " + row.fileName());
                if (count % 3 == 2) {
                    dataset.save();
                }
            }
        }
    }

    /**
     * Labels, adds and removes stems at random, undoes, does again and saves, and says after each what the whole dataset
     * is like, in one hash.
     */
    private static void edit(Path folder) throws IOException {
        Random random = new Random();
        try (Dataset dataset = Dataset.open(folder)) {
            say(dataset.hash());
            for (int count = 0; ; count++) {
                List<CataloguedStem> stems = dataset.stems();
                int dice = random.nextInt(20);
                if (dice < 3) {
                    dataset.undo();
                } else if (dice < 5) {
                    dataset.redo();
                } else if (dice < 7) {
                    dataset.save();
                } else if (dice < 9 && stems.size() > 10) {
                    dataset.remove(List.of(any(stems, random).fileName()), random.nextBoolean(), "remove " + count);
                } else if (dice < 11 || stems.isEmpty()) {
                    dataset.put(List.of(StemRow.builder("new/" + count + ".wav").build()), "add " + count);
                } else {
                    dataset.put(labelled(stems, random), "label " + count);
                }
                say(dataset.hash());
            }
        }
    }

    private static List<StemRow> labelled(List<CataloguedStem> stems, Random random) {
        List<StemRow> rows = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            rows.add(any(stems, random).row().toBuilder()
                    .stemClass(random.nextBoolean() ? StemClass.FLAWED : StemClass.IDEAL)
                    .flawTypes(List.of("boxy", "flaw " + random.nextInt(100)))
                    .note("note \"" + random.nextInt() + "\"")
                    .build());
        }
        return rows;
    }

    private static CataloguedStem any(List<CataloguedStem> stems, Random random) {
        return stems.get(random.nextInt(stems.size()));
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
