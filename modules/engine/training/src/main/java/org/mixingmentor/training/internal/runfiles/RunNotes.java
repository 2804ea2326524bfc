package org.mixingmentor.training.internal.runfiles;

import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.flaws.TargetKind;
import org.mixingmentor.training.TrainingData;
import org.mixingmentor.training.TrainingSettings;
import org.mixingmentor.training.internal.gather.TrainableStems;
import org.mixingmentor.training.internal.targets.TrainingDataBuilder;

/** What is to be remembered of a training beside its result. */
public final class RunNotes {
    private final TrainingSettings settings;
    private final String learner;
    private final String datasetHash;
    private final List<String> sentences = new ArrayList<>();
    private final Map<String, Integer> targets = new TreeMap<>();
    private String bound = "";
    private int chunks;

    /** Starts with no sentence. */
    public RunNotes(TrainingSettings settings, String learner, String datasetHash) {
        this.settings = settings;
        this.learner = learner;
        this.datasetHash = datasetHash;
    }

    /** Adds sentences. */
    public void add(List<String> more) {
        sentences.addAll(more);
    }

    /** Says how much memory the chunks of so many stems and twins take at most. */
    public void bound(List<CataloguedStem> training, int twins) {
        long golds = training.stream().filter(TrainableStems::ideal).count();
        bound = String.format(
                Locale.ROOT,
                "%d stems and %d twins to learn from, at most %.0f MB in memory",
                training.size(),
                golds * twins,
                TrainingDataBuilder.boundBytes(training.size(), golds, twins) / 1e6);
    }

    /** The sentence of {@link #bound(List, int)}. */
    public String bound() {
        return bound;
    }

    /** Names the sources of the stems and their licences, as far as rows have such fields. */
    public void sources(List<CataloguedStem> training) {
        Map<String, Integer> sources = new TreeMap<>();
        for (CataloguedStem stem : training) {
            String source = text(stem, "source");
            String license = text(stem, "license");
            if (!source.isEmpty() || !license.isEmpty()) {
                String named = source.isEmpty() ? "no source named" : source;
                sources.merge(license.isEmpty() ? named : named + " (" + license + ")", 1, Integer::sum);
            }
        }
        if (!sources.isEmpty()) {
            List<String> counted = new ArrayList<>();
            sources.forEach((source, count) -> counted.add(count + " of " + source));
            sentences.add("Where they come from: " + String.join(", ", counted) + ".");
        }
    }

    /** A field's text; what a row says beside its own fields is kept as JSON. */
    private static String text(CataloguedStem stem, String field) {
        String json = stem.row().extra().getOrDefault(field, "");
        return json.startsWith("\"")
                ? JsonParser.parseString(json).getAsString().strip()
                : "";
    }

    /** Says how many chunks were learned from, and which rules gave the targets. */
    public void learnedFrom(TrainingData data, TrainingDataBuilder builder) {
        chunks = data.rows();
        for (TargetKind kind : TargetKind.values()) {
            targets.put(kind.token(), builder.targets().getOrDefault(kind, 0));
        }
        int all = targets.values().stream().mapToInt(Integer::intValue).sum();
        sentences.add("What the " + all + " stems and twins learned from want: " + TargetKind.shares(targets) + ".");
    }

    public TrainingSettings settings() {
        return settings;
    }

    public String learner() {
        return learner;
    }

    public String datasetHash() {
        return datasetHash;
    }

    public List<String> sentences() {
        return sentences;
    }

    public Map<String, Integer> targets() {
        return targets;
    }

    public int chunks() {
        return chunks;
    }
}
