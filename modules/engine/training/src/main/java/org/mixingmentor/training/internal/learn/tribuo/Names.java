package org.mixingmentor.training.internal.learn.tribuo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mixingmentor.fingerprint.Correction;
import org.mixingmentor.fingerprint.Fingerprint;

/** Names for Tribuo, which numbers features and outputs by the order of their names: so the number leads. */
final class Names {
    private static final String FLAW = "flaw_";

    private Names() {}

    static List<String> features() {
        return numbered(Fingerprint.names());
    }

    static List<String> outputs(List<String> flawTypes) {
        List<String> names = new ArrayList<>(Correction.names());
        flawTypes.forEach(flaw -> names.add(FLAW + flaw));
        return numbered(names);
    }

    /** The flaw types back from the names of outputs. */
    static List<String> flawTypes(List<String> outputs) {
        return outputs.stream()
                .skip(Correction.SIZE)
                .map(name -> name.substring(name.indexOf(FLAW) + FLAW.length()))
                .toList();
    }

    private static List<String> numbered(List<String> names) {
        List<String> numbered = new ArrayList<>();
        for (String name : names) {
            numbered.add(String.format(Locale.ROOT, "%03d_%s", numbered.size(), name));
        }
        return numbered;
    }
}
