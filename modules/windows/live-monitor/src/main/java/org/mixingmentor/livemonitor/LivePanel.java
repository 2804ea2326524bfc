package org.mixingmentor.livemonitor;

import java.awt.BorderLayout;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.awt.event.ActionEvent;
import java.io.Serial;
import java.util.List;
import java.util.Locale;
import javax.swing.AbstractAction;
import javax.swing.AbstractButton;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import javax.swing.KeyStroke;
import org.mixingmentor.mentor.AdvicePace;
import org.mixingmentor.mentor.LiveSnapshot;
import org.mixingmentor.mentor.LiveSpectrum.Averaging;
import org.mixingmentor.mentor.LiveTiming;
import org.mixingmentor.workbench.Accent;
import org.mixingmentor.workbench.Look;
import org.mixingmentor.workbench.WrapLayout;

/** The window's face: what is listened to, what is done, and the five views. */
final class LivePanel extends JPanel {
    @Serial
    private static final long serialVersionUID = 1;

    private static final int FRAMES_A_NUMBER = 12;

    private final SpectrumView spectrum = new SpectrumView();
    private final CorrectionView correction = new CorrectionView();
    private final AdviceView advice = new AdviceView();
    private final MeterView meters = new MeterView();
    private final StereoView stereo = new StereoView();
    private final JLabel banner = new JLabel(" ");
    private final JLabel timing = new JLabel(" ");
    private final JButton start = new JButton("Start");
    private final JToggleButton freeze = new JToggleButton("Freeze");
    private final transient LiveController desk = new LiveController();
    private final HearingBar hearing = new HearingBar(desk);
    private final transient FullScreen fullScreen = new FullScreen(this);
    private int frame;

    LivePanel() {
        super(new BorderLayout());
        JPanel head = new JPanel();
        head.setLayout(new BoxLayout(head, BoxLayout.Y_AXIS));
        head.add(desk.sources());
        head.add(buttons());
        head.add(hearing);
        banner.setBorder(BorderFactory.createEmptyBorder(5, 12, 7, 12));
        JPanel line = new JPanel(new BorderLayout());
        line.add(banner, BorderLayout.CENTER);
        head.add(line);
        add(head, BorderLayout.NORTH);
        add(views(), BorderLayout.CENTER);
        timing.setBorder(BorderFactory.createEmptyBorder(3, 12, 4, 12));
        timing.setForeground(Look.faintText());
        timing.setToolTipText(
                "<html>Step: what the analysis of 50 ms takes. Latency: from the arrival of the block that"
                        + "<br>completes a step to its result. CPU: of one core, over the last second.</html>");
        add(timing, BorderLayout.SOUTH);
        desk.show(this::show);
    }

    LiveController desk() {
        return desk;
    }

    /** To the whole screen, or back from it. */
    void fullScreen() {
        fullScreen.toggle();
    }

    private JPanel buttons() {
        JPanel bar = new JPanel(new WrapLayout());
        bar.setBorder(BorderFactory.createEmptyBorder(2, 6, 2, 6));
        start.putClientProperty("JButton.buttonType", "default");
        bar.add(button(start, "SPACE", "Listen, or stop", desk::startOrStop));
        bar.add(button(freeze, "F", "Hold the picture; the session goes on", desk::freeze));
        bar.add(button(new JButton("Reset"), "R", "Begin integrated loudness, peaks and times anew", desk::restart));
        bar.add(Box.createHorizontalStrut(14));
        bar.add(new JLabel("Average"));
        bar.add(averaging());
        bar.add(new JLabel("Advice"));
        bar.add(pace());
        bar.add(Box.createHorizontalStrut(14));
        bar.add(button(new JButton("Copy EQ"), "E", "The advised filters, onto the clipboard", desk::copyEq));
        bar.add(button(new JButton("Save EQ..."), "shift E", "The advised filters, for Equalizer APO", desk::saveEq));
        bar.add(button(
                new JButton("Keep This Moment"),
                "K",
                "The last ten seconds, as a stem of the open dataset, not labelled yet",
                desk::keepMoment));
        bar.add(Box.createHorizontalStrut(14));
        bar.add(button(
                new JButton("Full Screen"), "F11", "The whole screen, to be read from afar; Escape", this::fullScreen));
        key("ESCAPE", fullScreen::leave);
        key("H", desk::hear);
        key("B", desk::hearEqualised);
        key("O", desk.sources()::chooseFile);
        key("S", desk.sources()::chooseStem);
        return bar;
    }

    private AbstractButton button(AbstractButton button, String key, String effect, Runnable action) {
        String shown = key.equals("SPACE") ? "Space" : key.equals("shift E") ? "Shift+E" : key;
        button.setToolTipText(effect + " (" + shown + ")");
        button.setFocusable(false);
        button.addActionListener(event -> action.run());
        key(key, action);
        return button;
    }

    /** Wherever the focus is in the window, but for a list that is open. */
    private void key(String key, Runnable action) {
        getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke(key), key);
        getActionMap().put(key, new AbstractAction() {
            @Serial
            private static final long serialVersionUID = 1;

            @Override
            public void actionPerformed(ActionEvent event) {
                action.run();
            }
        });
    }

    private JComponent averaging() {
        List<Averaging> all = List.of(Averaging.values());
        JComboBox<String> box =
                new JComboBox<>(all.stream().map(Averaging::label).toArray(String[]::new));
        box.setToolTipText("How long the spectrum is averaged");
        box.addActionListener(event -> spectrum.average(all.get(box.getSelectedIndex())));
        box.setSelectedIndex(all.indexOf(Averaging.SLOW));
        return box;
    }

    private JComponent pace() {
        List<AdvicePace> paces = List.of(new AdvicePace(0.5, 0.2, 0.3), AdvicePace.usual(), new AdvicePace(3, 1, 1.5));
        JComboBox<String> box = new JComboBox<>(new String[] {"quick, 0.5 s", "usual, 1 s", "calm, 3 s"});
        box.setToolTipText("How long corrections are averaged, and how soon advice comes and goes");
        box.setSelectedIndex(1);
        box.addActionListener(event -> desk.pace(paces.get(box.getSelectedIndex())));
        return box;
    }

    private JPanel views() {
        JPanel views = new JPanel(new GridBagLayout());
        place(views, spectrum, 0, 0, 1, 0.64, 0.62);
        place(views, advice, 1, 0, 2, 0.36, 0.62);
        place(views, correction, 0, 1, 1, 0.64, 0.38);
        place(views, meters, 1, 1, 1, 0.2, 0.38);
        place(views, stereo, 2, 1, 1, 0.16, 0.38);
        return views;
    }

    private static void place(JPanel into, LiveView view, int x, int y, int columns, double wide, double high) {
        GridBagConstraints at = new GridBagConstraints();
        at.gridx = x;
        at.gridy = y;
        at.gridwidth = columns;
        at.weightx = wide;
        at.weighty = high;
        at.fill = GridBagConstraints.BOTH;
        at.insets = new Insets(2, 2, 2, 2);
        into.add(view, at);
    }

    private void show(LiveController from) {
        LiveSnapshot shown = from.shown().orElse(null);
        for (LiveView view : List.of(spectrum, correction, advice, meters, stereo)) {
            view.show(shown);
        }
        hearing.show(from);
        start.setText(from.running() ? "Stop" : "Start");
        freeze.setSelected(from.frozen());
        String text = from.banner();
        if (!text.equals(banner.getText())) {
            banner.setText(text.isEmpty() ? " " : text);
            banner.setToolTipText(text.isEmpty() ? null : text);
        }
        banner.setForeground(from.abnormal() ? Accent.FLAWED : Look.text());
        if (shown != null && frame++ % FRAMES_A_NUMBER == 0) {
            timing.setText(numbers(shown));
        }
    }

    private static String numbers(LiveSnapshot shown) {
        LiveTiming timing = shown.timing();
        return String.format(
                Locale.ROOT,
                "%.0f s of %s    step %.1f ms (p50), %.1f (p99), %.1f (p99.9), %.1f (worst)    latency %.1f ms (p99)"
                        + "    %d blocks dropped    CPU %.1f %%    %s",
                shown.seconds(),
                shown.source(),
                timing.p50Us() / 1000,
                timing.p99Us() / 1000,
                timing.p999Us() / 1000,
                timing.worstUs() / 1000,
                timing.latencyP99Us() / 1000,
                timing.droppedBlocks(),
                100 * timing.cpuShare(),
                shown.brain());
    }
}
