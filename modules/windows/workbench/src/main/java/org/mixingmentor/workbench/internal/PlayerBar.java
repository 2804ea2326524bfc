package org.mixingmentor.workbench.internal;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.Font;
import java.io.Serial;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.Icon;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSlider;
import javax.swing.JToggleButton;
import javax.swing.Timer;
import org.mixingmentor.workbench.Accent;
import org.mixingmentor.workbench.KeyAction;
import org.mixingmentor.workbench.LoadedSound;
import org.mixingmentor.workbench.Look;
import org.mixingmentor.workbench.Playback;
import org.mixingmentor.workbench.Role;
import org.mixingmentor.workbench.Roles;
import org.openide.util.NbPreferences;

/** The player: what is loaded, where it is, which of two is heard, how loud. */
final class PlayerBar extends JPanel {
    @Serial
    private static final long serialVersionUID = 1;

    private static final int TICK_MS = 33;
    private static final String FOLLOW = "playWhenSelected";

    private final transient Playback playback;
    private final transient KeyAction playing = KeyAction.registered(PlaybackActions.CATEGORY, PlaybackActions.PLAY);
    private final transient KeyAction comparing = KeyAction.registered(PlaybackActions.CATEGORY, PlaybackActions.OTHER);
    private final JButton play = new JButton();
    private final JToggleButton one = new JToggleButton("A");
    private final JToggleButton other = new JToggleButton("B");
    private final JLabel time = new JLabel();
    private final JLabel name = new JLabel();
    private final JLabel level = new JLabel();
    private final JCheckBox whenSelected = new JCheckBox("Play when selected");
    private final PlaceBar place;
    private final LevelMeter meter = new LevelMeter();
    private final Timer timer = new Timer(TICK_MS, event -> tick());
    private transient Optional<String> started = Optional.empty();

    PlayerBar(Playback playback) {
        this.playback = playback;
        this.place = new PlaceBar(playback);
        setLayout(new BoxLayout(this, BoxLayout.X_AXIS));
        setBorder(BorderFactory.createEmptyBorder(4, 10, 4, 10));
        play.addActionListener(event -> toggle());
        one.addActionListener(event -> playback.hearOther(false));
        other.addActionListener(event -> playback.hearOther(true));
        whenSelected.setSelected(NbPreferences.forModule(PlayerBar.class).getBoolean(FOLLOW, false));
        whenSelected.addActionListener(
                event -> NbPreferences.forModule(PlayerBar.class).putBoolean(FOLLOW, whenSelected.isSelected()));
        whenSelected.setToolTipText("Play a stem as soon as it is selected");
        time.setFont(new Font(Font.MONOSPACED, Font.PLAIN, Look.font(1).getSize()));
        lay();
        playback.addListener(this::update);
        Roles.addChangeListener(event -> update());
        update();
    }

    private void lay() {
        for (JComponent still : new JComponent[] {play, one, other, whenSelected}) {
            still.setFocusable(false);
        }
        play.setPreferredSize(new Dimension(44, 30));
        JPanel words = new JPanel();
        words.setLayout(new BoxLayout(words, BoxLayout.Y_AXIS));
        words.add(name);
        words.add(place);
        // A long sentence is cut, with all of it in the tool tip, and pushes nothing out of the window.
        words.setMinimumSize(new Dimension(60, 30));
        words.setPreferredSize(new Dimension(260, 40));
        name.setMinimumSize(new Dimension(0, 20));
        name.setAlignmentX(Component.LEFT_ALIGNMENT);
        place.setAlignmentX(Component.LEFT_ALIGNMENT);
        level.setForeground(Look.faintText());
        level.setFont(Look.font(0.9f));
        for (Component part : new Component[] {play, one, other}) {
            add(part);
            add(Box.createHorizontalStrut(4));
        }
        add(Box.createHorizontalStrut(8));
        add(time);
        add(Box.createHorizontalStrut(12));
        add(words);
        add(Box.createHorizontalStrut(12));
        add(level);
        add(Box.createHorizontalStrut(12));
        add(whenSelected);
        add(Box.createHorizontalStrut(12));
        add(meter);
        add(Box.createHorizontalStrut(8));
        add(volume());
        add(Box.createHorizontalStrut(8));
        add(new OutputChooser(playback));
    }

    private JSlider volume() {
        JSlider slider = new JSlider(-60, 0, (int) Math.round(playback.volumeDb()));
        slider.setPreferredSize(new Dimension(110, 24));
        slider.setMaximumSize(new Dimension(110, 24));
        slider.setFocusable(false);
        slider.getAccessibleContext().setAccessibleName("Volume");
        Runnable tip =
                () -> slider.setToolTipText("Volume " + (slider.getValue() <= -60 ? "off" : slider.getValue() + " dB"));
        slider.addChangeListener(event -> {
            playback.volumeDb(slider.getValue());
            tip.run();
        });
        tip.run();
        return slider;
    }

    private void toggle() {
        if (playback.playing()) {
            playback.stop();
        } else {
            playback.play();
        }
    }

    private void update() {
        boolean plays = playback.playing();
        play.setIcon(plays ? TransportIcon.STOP : TransportIcon.PLAY);
        play.setToolTipText(playing.toolTip());
        play.setEnabled(!playback.fileName().isEmpty());
        play.getAccessibleContext().setAccessibleName(plays ? "Stop" : "Play");
        boolean pair = playback.other().isPresent();
        one.setEnabled(playback.loaded().isPresent());
        other.setEnabled(pair);
        one.setSelected(!playback.hearsOther());
        other.setSelected(playback.hearsOther());
        one.setToolTipText(pair ? comparing.toolTip() : "The selected stem");
        other.setToolTipText(pair ? comparing.toolTip() : "No gold stem to compare with is loaded");
        one.setForeground(null);
        other.setForeground(pair ? Accent.GOLD : null);
        showWords();
        playWhenSelected();
        if (plays) {
            timer.start();
        }
        tick();
    }

    private void showWords() {
        PlayerWords words = PlayerWords.of(playback, Roles.current() == Role.LABEL);
        name.setText(words.name());
        name.setForeground(
                switch (words.tone()) {
                    case PLAIN -> Look.text();
                    case OTHER -> Accent.GOLD;
                    case PROBLEM -> Accent.FLAWED;
                });
        name.setToolTipText(name.getText());
        // What is wrong needs the room that levels have no use for then.
        for (Component part : new Component[] {level, whenSelected, meter}) {
            part.setVisible(playback.problem().isEmpty());
        }
        level.setText(words.level());
        level.setToolTipText("Loudness of the file; it is played at -23 LUFS or less, A and B equally loud");
    }

    private void playWhenSelected() {
        Optional<String> now = playback.loaded().map(LoadedSound::fileName);
        if (!now.equals(started)) {
            started = now;
            if (now.isPresent() && whenSelected.isSelected() && isShowing()) {
                playback.play();
            }
        }
    }

    private void tick() {
        meter.show(playback.playing() ? playback.peaks() : new float[2]);
        time.setText(PlayerWords.clock(playback.positionS()) + " / " + PlayerWords.clock(playback.lengthS()));
        place.repaint();
        if (!playback.playing() && meter.isAtRest()) {
            timer.stop();
        }
    }

    /** A triangle or a square. */
    private enum TransportIcon implements Icon {
        PLAY,
        STOP;

        @Override
        public void paintIcon(Component owner, java.awt.Graphics plain, int x, int y) {
            java.awt.Graphics2D graphics = (java.awt.Graphics2D) plain.create();
            Look.smooth(graphics);
            graphics.setColor(owner.isEnabled() ? Look.text() : Look.grid());
            if (this == STOP) {
                graphics.fillRect(x + 2, y + 2, 10, 10);
            } else {
                graphics.fillPolygon(new int[] {x + 2, x + 13, x + 2}, new int[] {y, y + 7, y + 14}, 3);
            }
            graphics.dispose();
        }

        @Override
        public int getIconWidth() {
            return 14;
        }

        @Override
        public int getIconHeight() {
            return 14;
        }
    }
}
