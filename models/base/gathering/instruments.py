"""Which instrument a recording is of: told by the words of its name, by its General MIDI program, or by its General MIDI drum key.

The words are those of the program's own labels (kick, toms, cymbals, woodwinds, ...); what is not told is "other".
"""
import re

# The first line that fits decides. A name is cut at digits, signs and where a capital follows a small letter, put in small letters, and stands between blanks.
WORDS = [
    ("drums", r" (loops?|beats?|break|breakbeat|amen|groove|jungle|house loop|drum ?kit) "),
    ("clap", r" (hand)?claps?( |$)| cp "),
    ("hihat", r" (closed|open|opened|pedal|foot|half)? ?hi?h? ?hats?( |$)| hh\w* | hihat\w* | [co]hh | hats? | hho | hhc | ho "),
    ("snare", r" (e|p|m|c|soft|hard|bright)?sna?r\w* | sn | sd | side ?sticks? | rim ?shots? | rims? | rs | brush\w* | piccolo snare "),
    ("toms", r" (floor|rack|hi|lo|mid|low|high)? ?toms?\w? | ft | mtnr\w* "),
    ("cymbals", r" \w*(crash|cymbal|splash)\w* | ride\w* | china\w* | cym\w* | rc | cc | sizzle | bell ?tap "),
    ("kick", r" kick\w* | \w*bass ?drums?\w* | bd | kik | kck | bdrum | drum bass "),
    ("percussion", r" \w*(conga|bongo|tabla|shaker|tamb|cowbell|clave|maraca|agogo|guiro|cuica|timbale|triangle|cabasa|woodbloc?k|djembe|darbuka|vibra ?slap|castanet|"
                   r"timpani|taiko|gong|whistle|wood|stick|perc|snap|block|bells?|tumba|udu|cajon|quinto|log ?drum|gamelan)\w* | cb\w? | cow | jingle ?\w* | chimes? | drums? | mbass\w* | metronome "),
    ("bass", r" \w*bass\w* | tb | sub | contrabass "),
    ("guitar", r" \w*guit\w* | gtr | strat | nylon | steel | banjo | ukulele | strum\w* | a(major|minor)\w* "),
    ("piano", r" \w*piano\w* | rhodes | wurli\w* | ep "),
    ("organ", r" \w*organ\w* | hammond | drawbar | leslie "),
    ("keys", r" harpsichord | clav\w* | accordi\w* | harmonium | celesta | melodica "),
    ("mallets", r" vibra\w* | marimba | xylo\w* | glock\w* | kalimba | celesta | music ?box | dulcimer "),
    ("brass", r" \w*(trumpet|trombone|tuba|horn|brass|cornet|flugel)\w* "),
    ("woodwinds", r" \w*(flute|sax|oboe|clarinet|bassoon|recorder|piccolo|ocarina|bagpipe|harmonica|whistle)\w* "),
    ("strings", r" \w*(violin|viola|cello|celli|strings?|pizz|harp|fiddle|erhu)\w* "),
    ("backing_vocals", r" (choir|choirs|aahs?|oohs?|voices|chant) "),
    ("vocals", r" (vox|vocals?|voice|voxy|sing\w*|speech|say) "),
    ("synth", r" \w*(synth|pad|lead|arp|acid|rave|juno|matrix|drone|ambi|poly|saw|square)\w* "),
    ("fx", r" (fx\w?|sfx|effects?|scratch|sweep|noise|glitch|elec|zap|warp|vinyl|misc|applause|impact|robot) "),
]

PROGRAMS = [(3, "piano"), (5, "piano"), (7, "keys"), (15, "mallets"), (20, "organ"), (21, "keys"), (22, "woodwinds"), (23, "keys"), (31, "guitar"), (39, "bass"),
            (43, "strings"), (46, "strings"), (47, "percussion"), (49, "strings"), (51, "synth"), (54, "backing_vocals"), (55, "other"), (61, "brass"), (63, "synth"),
            (79, "woodwinds"), (103, "synth"), (107, "other"), (108, "mallets"), (109, "woodwinds"), (110, "strings"), (111, "woodwinds"), (119, "percussion"), (127, "fx")]

KEYS = {**dict.fromkeys((35, 36), "kick"), **dict.fromkeys((37, 38, 40), "snare"), 39: "clap", **dict.fromkeys((41, 43, 45, 47, 48, 50), "toms"),
        **dict.fromkeys((42, 44, 46), "hihat"), **dict.fromkeys((49, 51, 52, 53, 55, 57, 59), "cymbals")}
ORCHESTRA, SOUND_EFFECTS = 48, 56

# What says only how hard or in which turn the same thing was struck.
LAYER = re.compile(r"\b(softest|soft|softer|med|medium|hard|harder|hardest|lite|light|loud|quiet|pp|p|mp|mf|f|ff|fff|vel|v|lh|rh|left|right|l|r|rr|layer|hit|normal|stereo)\b")


def cut(name):
    """A name's words between blanks, as WORDS reads them."""
    name = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name)
    return " " + " ".join(re.split(r"[^A-Za-z]+", name)).lower().strip() + " "


def by_words(*names):
    """The instrument that the first of the names tells, from the nearest (the file) to the farthest (its folders)."""
    for name in names:
        for instrument, pattern in WORDS:
            if re.search(pattern, cut(name)):
                return instrument
    return "other"


def by_program(program):
    return next(instrument for last, instrument in PROGRAMS if program <= last)


def by_key(program, key, name=""):
    """A drum by its key; in an orchestra's kit and in marching bands' the keys mean other things: there only snares and cymbals keep their names."""
    told = by_words(name)
    if program == SOUND_EFFECTS:
        return "fx"
    if program == ORCHESTRA:
        return told if told in ("snare", "cymbals") else "percussion"
    return told if told in ("kick", "snare", "hihat", "toms", "cymbals", "clap") else KEYS.get(key, "percussion")


def voice(name):
    """A name without numbers and words for how hard it was struck: recordings of one voice are takes or layers of one sound."""
    return LAYER.sub("", cut(name)).replace(" ", "")


def spread(items, most):
    """At most that many items, evenly from the first to the last."""
    if len(items) <= most:
        return list(items)
    return [items[round(i * (len(items) - 1) / (most - 1))] for i in range(most)] if most > 1 else [items[len(items) // 2]]
