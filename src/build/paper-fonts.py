"""Makes papers/fonts from two fonts that others publish. docs/recipes.md says where they come from.

python3 src/build/paper-fonts.py NotoSerifSC_400Regular.ttf NotoSerifSC_700Bold.ttf HanaMinB.ttf
"""

import sys

from fontTools import subset
from fontTools.ttLib import TTFont

REGULAR, BOLD, RARE = sys.argv[1:4]


def common_characters():
    """The characters of GB 2312, Latin, and the signs that papers use."""
    pairs = (bytes([row, cell]).decode("gb2312", "ignore") for row in range(0xA1, 0xF8) for cell in range(0xA1, 0xFF))
    signs = [*range(0x20, 0x7F), *range(0xA0, 0x100), *range(0x2010, 0x2027), *range(0x2030, 0x2040)]
    signs += [*range(0x2460, 0x2474), 0x3013, 0x2264, 0x2265, 0x25A1, 0x2610, 0x2611, 0x2713, 0x2103]
    return {ord(pair) for pair in pairs if len(pair) == 1} | set(signs)


def characters_of(path):
    return set(TTFont(path, lazy=True).getBestCmap())


def make(source, characters, name, target):
    font = TTFont(source)
    options = subset.Options()
    options.hinting = False
    options.layout_features = []
    options.drop_tables += ["GSUB", "GPOS", "GDEF", "BASE", "vhea", "vmtx", "VORG", "STAT"]
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    options.name_languages = [0x409]
    options.notdef_outline = True
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=characters & set(font.getBestCmap()))
    subsetter.subset(font)
    for name_id, text in ((1, name), (3, name + " for papers"), (4, name), (6, name.replace(" ", ""))):
        font["name"].setName(text, name_id, 3, 1, 0x409)
    font.save("papers/fonts/" + target)


common = common_characters()
serif = characters_of(REGULAR)
make(REGULAR, common, "Papers Serif", "papers-serif.ttf")
make(BOLD, common, "Papers Serif Bold", "papers-serif-bold.ttf")
make(REGULAR, serif - common, "Papers Serif More", "papers-serif-more.ttf")
make(RARE, characters_of(RARE) - serif, "Papers Rare", "papers-rare.ttf")
