package org.mixingmentor.application;

import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JTable;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.TransferHandler;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.StemClass;
import org.mixingmentor.dataset.StemStatus;
import org.mixingmentor.workbench.OpenDataset;
import org.mixingmentor.workbench.Role;
import org.mixingmentor.workbench.Roles;
import org.mixingmentor.workbench.Session;
import org.mixingmentor.workbench.StemSelection;
import org.netbeans.jemmy.operators.JButtonOperator;
import org.netbeans.jemmy.operators.JDialogOperator;

/** The role Curate, inside the started platform. */
public class InsideCurate extends StartedTest {
    private Path folder;

    public InsideCurate(String name) {
        super(name);
    }

    @Override
    protected void setUp() throws Exception {
        super.setUp();
        clearWorkDir();
        folder = Files.createDirectories(getWorkDir().toPath().resolve("dataset"));
        act(() -> Roles.switchTo(Role.CURATE));
        named("filter");
    }

    @Override
    protected void tearDown() throws Exception {
        Session.current().close();
        super.tearDown();
    }

    /** Opens a dataset of an ideal kick and an ideal snare, scanned. */
    private void openTwoStems() throws Exception {
        Path song = Files.createDirectories(folder.resolve("good/song"));
        TestStems.write(song.resolve("kick.wav"), 60);
        TestStems.write(song.resolve("snare.wav"), 200);
        open(folder, 2);
        Await.that(() -> onEventThread(() -> table().getRowCount()) == 2, "two stems in the table");
        Await.that(
                () -> open().stems().stream().allMatch(stem -> stem.status() == StemStatus.OK), "their measurements");
    }

    public void test_dialogs_do_what_they_say() throws Exception {
        CurateDialogs dialogs = new CurateDialogs(getWorkDir().toPath());
        dialogs.a_folder_that_moved_and_a_file_that_was_renamed_are_found_again();
        dialogs.a_filter_is_kept_used_renamed_and_forgotten();
        dialogs.a_label_that_was_changed_here_and_outside_is_decided_by_a_click();
        dialogs.a_plan_of_splits_is_taken_by_enter();
        dialogs.labels_come_in_from_a_table_whose_bad_line_is_named();
        dialogs.fingerprints_are_written_for_numpy_under_the_name_with_its_suffix();
        dialogs.a_column_that_was_chosen_is_remembered();
    }

    public void test_an_empty_dataset_takes_in_a_file_and_an_archive_and_names_what_it_could_not() throws Exception {
        Path sources = Files.createDirectories(getWorkDir().toPath().resolve("sources"));
        act(() -> Session.current().open(folder));
        Await.that(() -> Session.current().dataset().isPresent(), "the dataset");

        TestStems.write(sources.resolve("kick.wav"), 60);
        Files.writeString(sources.resolve("broken.wav"), "no audio");
        TestStems.write(sources.resolve("snare.wav"), 200);
        Path archive = sources.resolve("Night Drive Stems.zip");
        zip(archive, sources.resolve("snare.wav"), "Night Drive (Snare).wav");
        assertNull("the table lets drops through to the window", onEventThread(() -> table().getDropTarget()));
        drop(List.of(sources.resolve("kick.wav"), sources.resolve("broken.wav"), archive));
        JDialogOperator dialog = new JDialogOperator("Import Stems");
        JComboBox<?> stemClass = (JComboBox<?>) inDialog("import class");
        act(() -> stemClass.setSelectedItem("ideal"));
        new JButtonOperator(dialog, "Import").push();

        JDialogOperator report = new JDialogOperator("Import");
        JTable failed = (JTable) inDialog("report");
        assertEquals(1, failed.getRowCount());
        assertTrue(String.valueOf(failed.getValueAt(0, 0)).contains("broken.wav"));
        new JButtonOperator(report, "Close").push();
        Await.that(() -> open().stems().size() == 2 && table().getRowCount() == 2, "two stems in the table");
        Await.that(
                () -> open().stems().stream().allMatch(stem -> stem.status() == StemStatus.OK), "their measurements");
        assertEquals(Optional.of(StemClass.IDEAL), open().stems().get(0).row().stemClass());
        CataloguedStem snare = open().stems().stream()
                .filter(stem -> stem.fileName().contains("nare"))
                .findFirst()
                .orElseThrow();
        assertEquals(Optional.of("snare"), snare.row().instrument());
    }

    public void test_the_filter_line_shows_what_passes_and_says_what_it_does_not_understand() throws Exception {
        openTwoStems();
        JTextField filter = (JTextField) named("filter");
        write(filter, "instrument:kick");
        Await.that(() -> onEventThread(() -> table().getRowCount()) == 1, "the kick alone");
        write(filter, "loudnes<3");
        assertEquals("error", onEventThread(() -> filter.getClientProperty("JComponent.outline")));
        assertEquals("what was shown stays", 1, (int) onEventThread(() -> table().getRowCount()));
        write(filter, "");
        Await.that(() -> onEventThread(() -> table().getRowCount()) == 2, "both stems");
    }

    public void test_what_is_selected_in_the_table_is_selected_in_every_window_and_back() throws Exception {
        openTwoStems();
        act(() -> table().setRowSelectionInterval(1, 1));
        String second = open().stems().get(1).fileName();
        assertEquals(List.of(second), Session.current().selection().fileNames());
        String first = open().stems().get(0).fileName();
        Session.current().select(StemSelection.of(first));
        Await.that(() -> onEventThread(() -> table().getSelectedRow()) == 0, "the row that another window selected");
    }

    public void test_a_click_labels_all_selected_stems_and_undo_takes_it_back_in_one() throws Exception {
        openTwoStems();
        act(() -> table().selectAll());
        JTextArea inspected = (JTextArea) named("inspected");
        Await.that(() -> onEventThread(inspected::getText).equals("2 stems"), "the inspector of both");
        press("class flawed");
        Await.that(() -> all(StemClass.FLAWED), "both flawed");
        assertEquals(2, (int) onEventThread(() -> table().getSelectedRowCount()));
        Await.that(() -> onEventThread(() -> button("class flawed").isSelected()), "the pressed button");
        press("flaw boxy");
        Await.that(
                () -> open().stems().stream().allMatch(s -> s.row().flawTypes().equals(List.of("boxy"))), "the flaw");
        open().undo();
        Await.that(
                () -> open().stems().stream().allMatch(s -> s.row().flawTypes().isEmpty()), "no flaw");
        open().undo();
        Await.that(() -> all(StemClass.IDEAL), "both ideal again");
    }

    public void test_a_facet_puts_its_value_into_the_filter_line() throws Exception {
        openTwoStems();
        JList<?> facets = (JList<?>) named("facets");
        Await.that(() -> onEventThread(() -> row(facets, "snare")) >= 0, "the facet");
        act(() -> {
            facets.setSelectedIndex(row(facets, "snare"));
            facets.getActionMap().get("toggle").actionPerformed(null);
        });
        JTextField filter = (JTextField) named("filter");
        assertEquals("instrument=snare", onEventThread(filter::getText));
        Await.that(() -> onEventThread(() -> table().getRowCount()) == 1, "the snare alone");
        write(filter, "");
        Await.that(() -> onEventThread(() -> table().getRowCount()) == 2, "both stems");
    }

    public void test_what_is_suspected_is_a_filter_and_a_facet_once_somebody_looked() throws Exception {
        openTwoStems();
        JTextField filter = (JTextField) named("filter");
        JList<?> facets = (JList<?>) named("facets");
        Path kick = folder.resolve(open().stems().get(0).fileName());
        Files.copy(kick, kick.resolveSibling("again.wav"));
        Session.current().scan(open());
        Await.that(() -> onEventThread(() -> table().getRowCount()) == 3, "the copy");
        write(filter, "suspect:any");
        Await.that(() -> onEventThread(() -> table().getRowCount()) == 0, "no suspects before somebody looked");
        assertTrue(onEventThread(() -> find(
                        main(),
                        component -> component.isShowing()
                                && component instanceof JLabel label
                                && label.getText() != null
                                && label.getText().startsWith("Nobody has looked for suspects"))
                .isPresent()));
        act(() -> {
            facets.setSelectedIndex(look(facets));
            facets.getActionMap().get("toggle").actionPerformed(null);
        });
        Await.that(() -> open().suspects().isPresent(), "the suspects");
        Await.that(() -> onEventThread(() -> table().getRowCount()) == 2, "the file and its copy");
        Await.that(() -> onEventThread(() -> look(facets)) < 0, "values in place of the offer to look");
        write(filter, "");
        Await.that(() -> onEventThread(() -> table().getRowCount()) == 3, "all stems");
        reopened_it_is_suspected_still(filter);
    }

    private void reopened_it_is_suspected_still(JTextField filter) throws Exception {
        Session.current().close();
        assertEquals(3, open(folder, 3).stems().size());
        Await.that(() -> open().suspects().isPresent(), "what was suspected in another session");
        write(filter, "suspect:any");
        Await.that(() -> onEventThread(() -> table().getRowCount()) == 2, "the file and its copy again");
        write(filter, "");
        Await.that(() -> onEventThread(() -> table().getRowCount()) == 3, "all stems");
    }

    private static int look(JList<?> facets) {
        for (int i = 0; i < facets.getModel().getSize(); i++) {
            if (facets.getModel().getElementAt(i).toString().startsWith("Look")) {
                return i;
            }
        }
        return -1;
    }

    public void test_the_folder_of_a_dataset_is_opened_wherever_it_is_dropped() throws Exception {
        openTwoStems();
        Path other = Files.createDirectories(getWorkDir().toPath().resolve("other"));
        Files.createFile(other.resolve("metadata.jsonl"));
        act(() -> Roles.switchTo(Role.EXPERIMENTS));
        drop(List.of(other));
        Await.that(
                () -> Session.current().dataset().stream()
                        .anyMatch(open -> open.folder().equals(other)),
                "the dropped dataset");
    }

    public void test_a_removed_stem_leaves_the_table_and_undo_brings_it_back() throws Exception {
        openTwoStems();
        act(() -> {
            table().setRowSelectionInterval(0, 0);
            table().getActionMap().get("Remove from Dataset").actionPerformed(null);
        });
        Await.that(() -> onEventThread(() -> table().getRowCount()) == 1, "one row less");
        open().undo();
        Await.that(() -> onEventThread(() -> table().getRowCount()) == 2, "the row again");
    }

    private static boolean all(StemClass stemClass) {
        return open().stems().stream().allMatch(stem -> stem.row().stemClass().equals(Optional.of(stemClass)));
    }

    private static OpenDataset open() {
        return Session.current().dataset().orElseThrow();
    }

    private static JTable table() throws Exception {
        return (JTable) named("stems");
    }

    private static AbstractButton button(String name) throws Exception {
        return (AbstractButton) named(name);
    }

    private void press(String name) throws Exception {
        act(() -> button(name).doClick());
    }

    private static int row(JList<?> facets, String value) {
        for (int i = 0; i < facets.getModel().getSize(); i++) {
            if (facets.getModel().getElementAt(i).toString().contains("value=" + value + ",")) {
                return i;
            }
        }
        return -1;
    }

    private static void write(JTextField field, String text) throws Exception {
        act(() -> field.setText(text));
    }

    private void drop(List<Path> files) throws Exception {
        List<File> dropped = files.stream().map(Path::toFile).toList();
        Transferable transferable = new Transferable() {
            @Override
            public DataFlavor[] getTransferDataFlavors() {
                return new DataFlavor[] {DataFlavor.javaFileListFlavor};
            }

            @Override
            public boolean isDataFlavorSupported(DataFlavor flavor) {
                return flavor.equals(DataFlavor.javaFileListFlavor);
            }

            @Override
            public Object getTransferData(DataFlavor flavor) {
                return dropped;
            }
        };
        JComponent window = ((JFrame) main()).getRootPane();
        onEventThread(() ->
                window.getTransferHandler().importData(new TransferHandler.TransferSupport(window, transferable)));
    }

    private static void zip(Path archive, Path sound, String name) throws Exception {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(archive))) {
            out.putNextEntry(new ZipEntry(name));
            Files.copy(sound, out);
        }
    }
}
