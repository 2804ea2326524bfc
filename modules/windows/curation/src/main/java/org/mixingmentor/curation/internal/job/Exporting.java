package org.mixingmentor.curation.internal.job;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JComboBox;
import org.mixingmentor.curation.internal.list.DisplayWords;
import org.mixingmentor.curation.internal.list.StemList;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.LabelReading;
import org.mixingmentor.dataset.LabelTable;
import org.mixingmentor.dataset.NumpyExport;
import org.mixingmentor.dataset.Progress;
import org.mixingmentor.workbench.FileChoice;
import org.mixingmentor.workbench.OpenDataset;
import org.mixingmentor.workbench.Session;
import org.mixingmentor.workbench.StemSelection;
import org.mixingmentor.workbench.Work;
import org.openide.awt.StatusDisplayer;

/** Labels out of the dataset as a table or NumPy archive, and in from a table. */
public final class Exporting {
    private Exporting() {}

    @FunctionalInterface
    private interface Writing {
        void write(List<CataloguedStem> stems, Path file, Progress progress) throws Exception;
    }

    /** Writes labels and measurements as CSV. */
    public static void csv(OpenDataset open) {
        export(open, "Export CSV", "labels.csv", (stems, file, progress) -> LabelTable.write(file, stems));
    }

    /** Writes fingerprints and labels as a NumPy archive. */
    public static void npz(OpenDataset open) {
        export(
                open,
                "Export NumPy Archive",
                "fingerprints.npz",
                (stems, file, progress) -> NumpyExport.write(open.dataset(), stems, file, progress));
    }

    private static void export(OpenDataset open, String title, String name, Writing writing) {
        Optional<List<CataloguedStem>> stems = which(open, title);
        if (stems.isEmpty()) {
            return;
        }
        new FileChoice(Exporting.class, title, "Export")
                .toWrite(name)
                .ifPresent(file -> write(open, title, stems.get(), file, writing));
    }

    private static void write(OpenDataset open, String title, List<CataloguedStem> stems, Path file, Writing writing) {
        Work<Path> work = progress -> {
            writing.write(stems, file, progress);
            return file;
        };
        open.job(title, work, written -> StatusDisplayer.getDefault()
                .setStatusText(DisplayWords.stems(stems.size()) + " written to " + written));
    }

    /** Asks only where there is something to choose. */
    private static Optional<List<CataloguedStem>> which(OpenDataset open, String title) {
        List<CataloguedStem> all = open.stems();
        List<CataloguedStem> shown = StemList.shared().rows().shown();
        List<CataloguedStem> selected = open.stems(Session.current().selection());
        List<String> choices = new ArrayList<>(List.of("all " + DisplayWords.stems(all.size())));
        List<List<CataloguedStem>> meant = new ArrayList<>(List.of(all));
        if (shown.size() < all.size() && !shown.isEmpty()) {
            choices.add("the " + DisplayWords.stems(shown.size()) + " the table shows");
            meant.add(shown);
        }
        if (selected.size() > 1) {
            choices.add("the " + DisplayWords.stems(selected.size()) + " selected");
            meant.add(selected);
        }
        if (choices.size() == 1) {
            return Optional.of(all);
        }
        JComboBox<String> choice = new JComboBox<>(choices.toArray(new String[0]));
        boolean go = new Form().ask("Stems", choice).confirmed(title, "Choose File...");
        return go ? Optional.of(meant.get(choice.getSelectedIndex())) : Optional.empty();
    }

    /** Reads labels from a table, as one edit. */
    public static void importLabels(OpenDataset open) {
        new FileChoice(Exporting.class, "Import labels from a CSV table", "Import")
                .file("Tables (csv, tsv, txt)", "csv", "tsv", "txt")
                .ifPresent(csv -> open.job(
                        "Reading " + csv.getFileName(),
                        progress -> LabelTable.read(csv, open.stems()),
                        reading -> confirm(open, String.valueOf(csv.getFileName()), reading)));
    }

    private static void confirm(OpenDataset open, String name, LabelReading reading) {
        StringBuilder sentence = new StringBuilder("Labels of ")
                .append(DisplayWords.stems(reading.rows().size()))
                .append(" would change, from the columns ")
                .append(String.join(", ", reading.columns()))
                .append('.');
        if (!reading.ignored().isEmpty()) {
            sentence.append(" Not used: ")
                    .append(String.join(", ", reading.ignored()))
                    .append('.');
        }
        String[] columns = {"Left out, and why"};
        Object[][] problems = reading.problems().stream()
                .map(problem -> new Object[] {problem})
                .toArray(Object[][]::new);
        if (reading.rows().isEmpty()) {
            StatusDisplayer.getDefault().setStatusText("No label in " + name + " differs from what is here.");
            if (problems.length > 0) {
                Form.report("Labels from " + name, sentence.toString(), columns, problems);
            }
            return;
        }
        Form form = new Form().say(sentence.toString());
        if (problems.length > 0) {
            form.show(Form.list(columns, problems));
        }
        if (form.confirmed("Import Labels", "Import")) {
            open.edit(reading.rows(), "labels from " + name);
            Session.current()
                    .select(new StemSelection(
                            reading.rows().stream().map(row -> row.fileName()).toList()));
        }
    }
}
