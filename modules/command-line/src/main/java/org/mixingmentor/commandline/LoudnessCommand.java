package org.mixingmentor.commandline;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.audio.Loudness;
import org.mixingmentor.audio.StemMeasurement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mentor loudness}: BS.1770-4 and EBU R 128 figures of files. */
@Command(
        name = "loudness",
        description = {
            "Prints the loudness of files by ITU-R BS.1770-4 and EBU Tech 3341/3342.",
            "",
            "A mono file is measured as dual mono (L = R, 3.01 LU above its one-channel reading).",
            "Integrated: shorter than 400 ms, the sound is padded with zeros to one block.",
            "Momentary: none below 0.4 s. Short-term and range: none below 3 s.",
            "Silence (nothing above -70 LUFS) has no values, and its gain is 0 dB.",
            "True peak is measured at the file's own rate, 4 times oversampled."
        })
final class LoudnessCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Audio files.")
    private List<Path> files;

    @Option(
            names = "--format",
            defaultValue = "text",
            description = "text (default) or json: one array, an object a file.")
    private DocumentFormat format;

    LoudnessCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        AudioFiles audio = AudioFiles.fromLookup();
        JsonArray document = new JsonArray();
        int exit = 0;
        for (Path file : files) {
            try {
                StemMeasurement measured = audio.measure(file);
                Loudness loudness = measured.loudness();
                TakingOption.say(measured.remarks(), terminal);
                document.add(json(file, loudness));
                if (format == DocumentFormat.TEXT) {
                    print(file, loudness);
                }
            } catch (IOException failure) {
                document.add(JsonOutput.unreadable(file, failure));
                exit = terminal.fail(failure, false);
            }
        }
        if (format == DocumentFormat.JSON) {
            JsonOutput.print(document, terminal);
        }
        return exit;
    }

    private static JsonObject json(Path file, Loudness loudness) {
        JsonObject object = new JsonObject();
        object.addProperty("file", file.toString());
        object.add("integrated_lufs", JsonOutput.number(loudness.integratedLufs()));
        object.add("momentary_max_lufs", JsonOutput.number(loudness.momentaryMaxLufs()));
        object.add("short_term_max_lufs", JsonOutput.number(loudness.shortTermMaxLufs()));
        object.add("range_lu", JsonOutput.number(loudness.rangeLu()));
        object.add("true_peak_dbtp", JsonOutput.number(loudness.truePeakDbtp()));
        object.addProperty("gain_db", loudness.gainDb());
        return object;
    }

    private void print(Path file, Loudness loudness) {
        terminal.out().println(file);
        line("integrated", loudness.integratedLufs(), "LUFS");
        line("momentary max", loudness.momentaryMaxLufs(), "LUFS");
        line("short-term max", loudness.shortTermMaxLufs(), "LUFS");
        line("loudness range", loudness.rangeLu(), "LU");
        line("true peak", loudness.truePeakDbtp(), "dBTP");
        line("gain to -18 LUFS", OptionalDouble.of(loudness.gainDb()), "dB");
    }

    private void line(String name, OptionalDouble value, String unit) {
        String text = value.isPresent() ? Decimal.fixed(value.getAsDouble(), 2) + " " + unit : "-";
        terminal.out().println("  " + name + " ".repeat(18 - name.length()) + text);
    }
}
