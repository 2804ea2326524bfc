package org.mixingmentor.dataset.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.mixingmentor.dataset.MergeConflict;

/**
 * Merges one row, field by field: what changed on one side only is taken, what changed on both sides differently is a
 * conflict and stays ours. A row that is gone outside is a conflict, never a deletion. Fields are raw JSON by name; an
 * absent map is an absent row.
 */
final class ThreeWayMerge {
    /**
     * The outcome for one row.
     *
     * @param row the row as it is to be from now on; empty where there is to be none
     * @param conflicts what needs a decision
     */
    record Result(Optional<Map<String, String>> row, List<MergeConflict> conflicts) {}

    private ThreeWayMerge() {}

    static Result merge(
            String fileName,
            Optional<Map<String, String>> base,
            Optional<Map<String, String>> ours,
            Optional<Map<String, String>> theirs) {
        if (theirs.equals(base) || theirs.equals(ours)) {
            return new Result(ours, List.of());
        }
        if (theirs.isEmpty() || (ours.isEmpty() && base.isPresent())) {
            return new Result(ours, List.of(wholeRow(fileName, base, ours, theirs)));
        }
        if (ours.isEmpty()) {
            return new Result(theirs, List.of());
        }
        return fields(fileName, base.orElse(Map.of()), ours.get(), theirs.get());
    }

    private static MergeConflict wholeRow(
            String fileName,
            Optional<Map<String, String>> base,
            Optional<Map<String, String>> ours,
            Optional<Map<String, String>> theirs) {
        return new MergeConflict(
                fileName, "", base.map(RowJson::object), ours.map(RowJson::object), theirs.map(RowJson::object));
    }

    private static Result fields(
            String fileName, Map<String, String> base, Map<String, String> ours, Map<String, String> theirs) {
        Map<String, String> merged = new LinkedHashMap<>();
        List<MergeConflict> conflicts = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>(ours.keySet());
        names.addAll(theirs.keySet());
        for (String name : names) {
            String b = base.get(name);
            String o = ours.get(name);
            String t = theirs.get(name);
            boolean takeTheirs = Objects.equals(o, b);
            if (!takeTheirs && !Objects.equals(t, b) && !Objects.equals(t, o)) {
                conflicts.add(new MergeConflict(
                        fileName, name, Optional.ofNullable(b), Optional.ofNullable(o), Optional.ofNullable(t)));
            }
            String value = takeTheirs ? t : o;
            if (value != null) {
                merged.put(name, value);
            }
        }
        return new Result(Optional.of(merged), conflicts);
    }
}
