package org.mixingmentor.commandline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.Split;
import org.mixingmentor.dataset.StemClass;
import org.mixingmentor.dataset.store.Dataset;

/** Chooses stems of the test songs to show advice on: a flawed one of every instrument, and an ideal one. */
final class DemoExamples {
    private DemoExamples() {}

    static List<CataloguedStem> choose(Dataset dataset) throws IOException {
        Map<String, CataloguedStem> flawed = new TreeMap<>();
        CataloguedStem ideal = null;
        for (CataloguedStem stem : dataset.stems()) {
            if (stem.row().split().orElse(Split.TRAIN) != Split.TEST
                    || stem.measurement().isEmpty()) {
                continue;
            }
            StemClass stemClass = stem.row().stemClass().orElse(null);
            if (stemClass == StemClass.FLAWED) {
                flawed.putIfAbsent(stem.row().instrument().orElse(""), stem);
            } else if (stemClass == StemClass.IDEAL && ideal == null) {
                ideal = stem;
            }
        }
        List<CataloguedStem> examples = new ArrayList<>(flawed.values());
        if (ideal != null) {
            examples.add(ideal);
        }
        return examples;
    }
}
