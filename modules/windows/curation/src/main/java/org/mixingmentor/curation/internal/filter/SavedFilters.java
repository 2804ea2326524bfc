package org.mixingmentor.curation.internal.filter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.prefs.BackingStoreException;
import java.util.prefs.Preferences;
import org.openide.util.NbPreferences;

/** Filter lines the user keeps by name, for every dataset. */
final class SavedFilters {
    /** A kept line. */
    record Saved(String name, String line) {}

    private SavedFilters() {}

    /** All, by name. */
    static List<Saved> all() {
        List<Saved> all = new ArrayList<>();
        try {
            for (String key : preferences().keys()) {
                String kept = preferences().get(key, "");
                int gap = kept.indexOf('\n');
                if (gap > 0) {
                    all.add(new Saved(kept.substring(0, gap), kept.substring(gap + 1)));
                }
            }
        } catch (BackingStoreException e) {
            // The user's settings cannot be read: then there are none.
            return List.of();
        }
        all.sort(Comparator.comparing(Saved::name, String.CASE_INSENSITIVE_ORDER));
        return all;
    }

    /** Keeps a line, in place of one of the same name. */
    static void keep(String name, String line) {
        preferences().put(key(name), name + '\n' + line);
    }

    static void forget(String name) {
        preferences().remove(key(name));
    }

    /** Keys of preferences are short and plain; names are neither. */
    private static String key(String name) {
        return "filter." + Integer.toHexString(name.hashCode());
    }

    private static Preferences preferences() {
        return NbPreferences.forModule(SavedFilters.class).node("filters");
    }
}
