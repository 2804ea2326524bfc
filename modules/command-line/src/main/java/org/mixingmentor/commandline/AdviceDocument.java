package org.mixingmentor.commandline;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import org.mixingmentor.brain.BrainMetadata;
import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.mentor.FileAdvice;
import org.mixingmentor.mentor.TimedAdvice;
import org.mixingmentor.mentor.spi.AdviceItem;

/** Advice as JSON and for reading. */
final class AdviceDocument {
    private AdviceDocument() {}

    /** One file's object: corrections are always numbers, {@code abstained} is null or the reason. */
    static JsonObject json(Path file, Path brain, FileAdvice advice) {
        JsonObject object = new JsonObject();
        object.addProperty("file", file.toString());
        object.addProperty("brain", brain.toString());
        object.add("correction_db", JsonOutput.numbers(advice.correction().values(), 0, Bands.COUNT));
        object.addProperty("crest_db", advice.correction().crestDb());
        object.addProperty("correlation", advice.correction().correlation());
        object.addProperty("side_mid_db", advice.correction().sideMidDb());
        JsonObject flaws = new JsonObject();
        advice.flaws().forEach(flaws::addProperty);
        object.add("flaws", flaws);
        object.add("advice", items(advice.advice()));
        object.add(
                "abstained",
                advice.abstained().isPresent()
                        ? new JsonPrimitive(advice.abstained().get())
                        : JsonNull.INSTANCE);
        return object;
    }

    /** Advice by time. */
    static JsonArray timeline(List<TimedAdvice> times) {
        JsonArray array = new JsonArray();
        for (TimedAdvice time : times) {
            JsonObject object = new JsonObject();
            object.addProperty("start_s", time.startS());
            object.addProperty("end_s", time.endS());
            object.add("advice", items(time.advice()));
            array.add(object);
        }
        return array;
    }

    private static JsonArray items(List<AdviceItem> items) {
        JsonArray array = new JsonArray();
        for (AdviceItem item : items) {
            JsonObject object = new JsonObject();
            object.addProperty("text", item.text());
            object.addProperty("kind", item.kind().token());
            object.add("frequency_hz", JsonOutput.number(finite(item.frequencyHz())));
            object.add("gain_db", JsonOutput.number(finite(item.gainDb())));
            object.add("q", JsonOutput.number(finite(item.q())));
            object.add("confidence", JsonOutput.number(finite(item.confidence())));
            array.add(object);
        }
        return array;
    }

    private static OptionalDouble finite(double value) {
        return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    /** The file's name, what to do, and which flaws the brain hears. */
    static void print(Path file, FileAdvice advice, BrainMetadata metadata, PrintStream out) {
        out.println(file);
        if (advice.abstained().isPresent()) {
            out.println("  " + advice.abstained().get());
            return;
        }
        advice.advice().forEach(item -> out.println("  " + item.text() + confidence(item)));
        if (advice.advice().isEmpty()) {
            out.println("  Nothing to change.");
        }
        StringBuilder heard = new StringBuilder();
        List<String> flawTypes = metadata.flawTypes();
        for (int i = 0; i < flawTypes.size(); i++) {
            double probability = advice.flaws().getOrDefault(flawTypes.get(i), 0.0);
            if (probability >= metadata.flawThresholds().get(i)) {
                heard.append(heard.length() == 0 ? "" : ", ")
                        .append(flawTypes.get(i))
                        .append(' ')
                        .append(Decimal.fixed(100 * probability, 0))
                        .append(" %");
            }
        }
        if (heard.length() > 0) {
            out.println("  Heard: " + heard);
        }
    }

    /** " (right 8 of 10 times)"; nothing where that is not known. */
    private static String confidence(AdviceItem item) {
        return Double.isNaN(item.confidence()) ? "" : " (right " + Math.round(10 * item.confidence()) + " of 10 times)";
    }

    /** One line a time and item. */
    static void print(List<TimedAdvice> times, PrintStream out) {
        for (TimedAdvice time : times) {
            String span = Decimal.fixed(time.startS(), 1) + " to " + Decimal.fixed(time.endS(), 1) + " s";
            time.advice().forEach(item -> out.println("    " + span + "  " + item.text()));
        }
    }
}
