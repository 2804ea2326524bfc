package org.mixingmentor.application;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.awt.Component;
import java.awt.Container;
import java.awt.event.KeyEvent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.AbstractButton;
import javax.swing.JTable;
import javax.swing.JTextField;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.dataset.Progress;
import org.mixingmentor.dataset.StemClass;
import org.mixingmentor.dataset.StemRow;
import org.mixingmentor.dataset.StemStatus;
import org.mixingmentor.dataset.store.Dataset;
import org.mixingmentor.workbench.OpenDataset;
import org.mixingmentor.workbench.Role;
import org.mixingmentor.workbench.Session;
import org.mixingmentor.workbench.StemSelection;
import org.netbeans.jemmy.operators.JButtonOperator;
import org.netbeans.jemmy.operators.JDialogOperator;
import org.netbeans.jemmy.operators.JFileChooserOperator;
import org.netbeans.jemmy.operators.JFrameOperator;
import org.netbeans.jemmy.operators.JMenuBarOperator;
import org.netbeans.jemmy.operators.JPopupMenuOperator;
import org.netbeans.jemmy.operators.JTableHeaderOperator;
import org.netbeans.jemmy.operators.JTableOperator;
import org.netbeans.jemmy.operators.JTextFieldOperator;
import org.openide.windows.TopComponent;
import org.openide.windows.WindowManager;

/** The dialogs of the role Curate, gone through as a user does: menus, fields, buttons. */
final class CurateDialogs {
    private static final String KICK = "good/a/kick.wav";
    private static final String SNARE = "good/a/snare.wav";
    private static final String HIHAT = "good/b/hihat.wav";

    private final Path work;
    private final Path folder;
    private final OpenDataset open;

    /** Makes a dataset of three stems and opens it. */
    CurateDialogs(Path work) throws Exception {
        this.work = work;
        this.folder = work.resolve("dialogs");
        TestStems.write(folder.resolve(KICK), 60);
        TestStems.write(folder.resolve(SNARE), 200);
        TestStems.write(folder.resolve(HIHAT), 6000);
        try (Dataset dataset = Dataset.open(folder)) {
            dataset.scan(AudioFiles.fromLookup(), 1, Progress.none());
        }
        this.open = StartedTest.open(folder, 3);
        Await.that(() -> table().getRowCount() == 3, "three rows");
    }

    void a_folder_that_moved_and_a_file_that_was_renamed_are_found_again() throws Exception {
        Path drive = Files.createDirectories(work.resolve("drive/deep"));
        Files.move(folder.resolve(KICK), drive.resolve("bd.wav"));
        Files.move(folder.resolve(SNARE), drive.resolve("snare.wav"));
        Session.current().scan(open);
        Await.that(() -> missing() == 2, "two missing stems");
        select(KICK, SNARE);
        menu("Edit|Relocate Missing Files...");
        JDialogOperator dialog = new JDialogOperator("Relocate Missing Files");
        place(work.resolve("drive"));
        new JButtonOperator(dialog, "Relocate").push();
        Await.that(() -> missing() == 0, "both files by their content");

        Files.delete(drive.resolve("snare.wav"));
        Files.move(folder.resolve(SNARE), work.resolve("found.wav"));
        Session.current().scan(open);
        Await.that(() -> missing() == 1, "one missing stem");
        select(SNARE);
        menu("Edit|Relocate Missing Files...");
        dialog = new JDialogOperator("Relocate Missing Files");
        place(work.resolve("found.wav"));
        new JButtonOperator(dialog, "Relocate").push();
        Await.that(() -> missing() == 0, "the file that was named");
    }

    void a_filter_is_kept_used_renamed_and_forgotten() throws Exception {
        JTextField filter = (JTextField) StartedTest.named("filter");
        StartedTest.act(() -> filter.setText("instrument=kick"));
        Await.that(() -> table().getRowCount() == 1, "the kick alone");
        savedFilters().pushMenuNoBlock("Keep \"instrument=kick\"...");
        answer("Keep", "drums");
        Await.that(() -> filters().equals(Map.of("drums", "instrument=kick")), "the kept filter");

        StartedTest.act(() -> filter.setText(""));
        Await.that(() -> table().getRowCount() == 3, "all stems");
        savedFilters().pushMenu("drums");
        assertEquals("instrument=kick", StartedTest.onEventThread(filter::getText));
        Await.that(() -> table().getRowCount() == 1, "the kick by the kept filter");

        savedFilters().pushMenuNoBlock("Rename|drums", "|");
        answer("Rename", "low drums");
        Await.that(() -> filters().equals(Map.of("low drums", "instrument=kick")), "the new name");
        savedFilters().pushMenuNoBlock("Forget|low drums", "|");
        Await.that(() -> filters().isEmpty(), "no filter");
        StartedTest.act(() -> filter.setText(""));
        Await.that(() -> table().getRowCount() == 3, "all stems again");
    }

    void a_label_that_was_changed_here_and_outside_is_decided_by_a_click() throws Exception {
        Path file = folder.resolve("metadata.jsonl");
        String before = Files.readString(file);
        StemRow kick = open.stem(KICK).orElseThrow().row();
        open.edit(List.of(kick.toBuilder().note("mine").build()), "note");
        Await.that(() -> note(KICK).equals("mine"), "the note");
        // Before the next look at the file, which is two seconds after the last.
        String outside = before.lines()
                .map(line -> line.contains(KICK)
                        ? line.replace("\"note\":\"\"", "\"note\":\"theirs\"")
                        : line.contains(HIHAT) ? line.replace("\"note\":\"\"", "\"note\":\"taken over\"") : line)
                .reduce("", (all, line) -> all + line + "\n");
        assertFalse("the file says of the kick what it is", outside.equals(before));
        Files.writeString(file, outside, StandardCharsets.UTF_8);
        Await.that(() -> note(HIHAT).equals("taken over"), "what was changed only outside");
        assertEquals("ours is kept until somebody decides", "mine", note(KICK));

        AbstractButton decide = (AbstractButton) StartedTest.named("decide");
        Await.that(() -> StartedTest.onEventThread(decide::isShowing), "the line that says so");
        StartedTest.act(decide::doClick);
        JDialogOperator dialog = new JDialogOperator("Conflicts");
        JTableOperator conflicts = new JTableOperator((JTable) StartedTest.inDialog("conflicts"));
        assertEquals(1, conflicts.getRowCount());
        assertEquals("mine", conflicts.getValueAt(0, 3));
        assertEquals("theirs", conflicts.getValueAt(0, 4));
        conflicts.clickOnCell(0, 4);
        Await.that(() -> String.valueOf(conflicts.getValueAt(0, 5)).equals("take theirs"), "the decision");
        new JButtonOperator(dialog, "Apply").push();
        Await.that(() -> note(KICK).equals("theirs"), "theirs");
        Await.that(() -> !StartedTest.onEventThread(decide::isShowing), "that there is nothing left to decide");
    }

    void a_plan_of_splits_is_taken_by_enter() throws Exception {
        menu("Tools|Split Dataset...");
        new JButtonOperator(new JDialogOperator("Split Dataset"), "Propose").push();
        JTableOperator plan = new JTableOperator((JTable) StartedTest.inDialog("plan"));
        plan.pushKey(KeyEvent.VK_ENTER);
        Await.that(() -> row(KICK).split().isPresent() && row(HIHAT).split().isPresent(), "the splits");
    }

    void labels_come_in_from_a_table_whose_bad_line_is_named() throws Exception {
        Path csv = work.resolve("labels.csv");
        Files.writeString(csv, "file_name,class,genre\n" + KICK + ",flawed,metalcore\nnowhere.wav,ideal,\n");
        menu("File|Import Labels from CSV...");
        new JFileChooserOperator().chooseFile(csv.toString());
        JDialogOperator dialog = new JDialogOperator("Import Labels");
        JTable problems = (JTable) StartedTest.inDialog("report");
        assertEquals(1, problems.getRowCount());
        assertTrue(String.valueOf(problems.getValueAt(0, 0)).contains("nowhere.wav"));
        new JButtonOperator(dialog, "Import").push();
        Await.that(() -> row(KICK).stemClass().equals(Optional.of(StemClass.FLAWED)), "the class of the table");
        assertEquals(Optional.of("metalcore"), row(KICK).genre());
    }

    void fingerprints_are_written_for_numpy_under_the_name_with_its_suffix() throws Exception {
        Session.current().select(StemSelection.NONE);
        Await.that(() -> StartedTest.onEventThread(() -> table().getSelectedRowCount()) == 0, "no selection");
        menu("File|Export NumPy Archive...");
        new JFileChooserOperator().chooseFile(work.resolve("prints").toString());
        Path written = work.resolve("prints.npz");
        Await.that(() -> Files.exists(written), "the archive");
        assertEquals(
                "PK", Files.readString(written, StandardCharsets.ISO_8859_1).substring(0, 2));
    }

    /** A second window reads what the first one remembered, as the first one of another start does. */
    void a_column_that_was_chosen_is_remembered() throws Exception {
        new JTableHeaderOperator(table().getTableHeader()).clickForPopup();
        new JPopupMenuOperator().pushMenu("Note");
        Await.that(() -> hasColumn(table(), "Note"), "the column");
        TopComponent window =
                StartedTest.onEventThread(() -> WindowManager.getDefault().findTopComponent(Role.CURATE.window()));
        Await.that(
                () -> StartedTest.onEventThread(() -> {
                    Container next =
                            (Container) window.getClass().getConstructor().newInstance();
                    Component table =
                            StartedTest.find(next, StartedTest.isNamed("stems")).orElseThrow();
                    return hasColumn((JTable) table, "Note");
                }),
                "the column in the next window");
    }

    private static boolean hasColumn(JTable table, String title) {
        for (int i = 0; i < table.getColumnCount(); i++) {
            if (table.getColumnName(i).equals(title)) {
                return true;
            }
        }
        return false;
    }

    private static JTable table() throws Exception {
        return (JTable) StartedTest.named("stems");
    }

    private static void select(String... names) throws Exception {
        Session.current().select(new StemSelection(List.of(names)));
        Await.that(
                () -> StartedTest.onEventThread(() -> table().getSelectedRowCount()) == names.length, "the selection");
    }

    private static void menu(String path) {
        new JMenuBarOperator(new JFrameOperator("Mixing Mentor")).pushMenuNoBlock(path, "|");
    }

    private static void place(Path place) throws Exception {
        JTextField field = (JTextField) StartedTest.inDialog("place");
        StartedTest.act(() -> field.setText(place.toString()));
    }

    private static JPopupMenuOperator savedFilters() throws Exception {
        AbstractButton button = (AbstractButton) StartedTest.named("saved filters");
        StartedTest.act(button::doClick);
        return new JPopupMenuOperator();
    }

    private static void answer(String title, String text) {
        JDialogOperator dialog = new JDialogOperator(title);
        new JTextFieldOperator(dialog).setText(text);
        new JButtonOperator(dialog, "OK").push();
    }

    private Map<String, String> filters() throws Exception {
        return open.dataset().filters();
    }

    private long missing() {
        return open.stems().stream()
                .filter(stem -> stem.status() == StemStatus.MISSING)
                .count();
    }

    private StemRow row(String name) {
        return open.stem(name).orElseThrow().row();
    }

    private String note(String name) {
        return row(name).note();
    }
}
