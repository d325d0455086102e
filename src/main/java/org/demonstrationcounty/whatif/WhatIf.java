package org.demonstrationcounty.whatif;

import java.util.List;
import org.demonstrationcounty.indicator.Figures;
import org.demonstrationcounty.indicator.References;
import org.demonstrationcounty.indicator.Ruling;

/** Figures, references and rulings to try out. */
record WhatIf(int round, Figures figures, References references, List<Ruling> rulings) {}
