/**
 * Words that weaken, bound or widen a statement: one more or one fewer makes another statement of it. Lower case, folded;
 * negations have a list of their own.
 */
export const HEDGES: ReadonlySet<string> = new Set(
  [
    // How sure it is.
    `may might could would should can possibly perhaps maybe probably likely unlikely presumably supposedly
    allegedly alleged reportedly reported apparently apparent seemingly potentially potential suspected purported
    purportedly arguably rumored rumoured believed thought considered appears appear appeared seems seem seemed suggests
    suggest suggested claims claim claimed`,
    // Whether it is done or meant to be.
    `plans plan planned planning hopes hope hoped hoping wants want wanted intends intend intended aims aim aimed expects
    expect expected tries try tried trying considers consider considering threatens threaten threatened proposes propose
    proposed promises promise promised will shall going`,
    // How much of it.
    `only just merely solely almost nearly about around approximately roughly some most many few several all every each
    any both always usually often sometimes rarely mostly mainly partly partially largely entirely fully completely at
    least more less fewer over under up exactly even already still yet part parts until unless if`,
  ].flatMap((list) => list.trim().split(/\s+/)),
);
