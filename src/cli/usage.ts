export const USAGE = `Usage:
  factcards extract FILE [--url URL] [--published DATE]
  factcards extract --ndjson FILE...
  factcards pack FILE... --out PACK [--id ID] [--title TEXT] [--publisher TEXT] [--license TEXT] [--updated DATE]
  factcards pack --check PACK
  factcards pack --merge PACK PACK... --out PACK [--id ID] [--title TEXT] …
  factcards pack --diff OLD NEW [--exit-code]
  factcards pack --synthetic COUNT --out PACK [--first-words FILE] [--with PACK]... [--seed NUMBER]
  factcards --help

extract   prints what an article tells of companies, as JSON. FILE is a saved page (.html), or plain text with one
          paragraph a line, the title first.
  --url URL          where the article is; without it, what the page says of itself
  --published DATE   when it was published: YYYY-MM-DD, YYYY-MM or YYYY; without it, what the page or the text says
  --ndjson           one object a line, in the order of the files; goes on past a file that it cannot read

pack      makes a pack of the articles' facts. Facts that a reader should look at first are left out, and counted.
  --out PACK         the file to write; an older one stays as it was until the new one is whole
  --id, --title, --publisher, --license, --updated   what the pack says of itself
  --check PACK       validates a pack, and says what is wrong with it and where; one JSON object, or a header and one
                     record a line (NDJSON), packed with gzip or not
  --merge            makes one pack of several: companies of one id become one, facts and articles come once, and where
                     two packs mean different articles by one id both stay; where packs disagree the first has its way
  --diff OLD NEW     prints how many records the new pack adds, changes and removes; with --exit-code the status is 1
                     where there are any
  --synthetic COUNT  makes a pack of so many names that nobody bears, in the mix of a register, to measure with; the same
                     call makes the same pack
  --first-words FILE a text: many of the names begin with words of it that have a capital letter
  --with PACK        holds this pack's records too, whose names count
  --seed NUMBER      makes other names
          What --merge and --synthetic write is one JSON object if the name of PACK ends in .json, else NDJSON, packed
          with gzip if .gz follows.

Exit status: 0 if all went well, 1 if something could not be read or is not valid, 2 if the call is wrong.`;
