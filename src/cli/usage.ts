export const USAGE = `Usage:
  factcards extract FILE [--url URL] [--published DATE]
  factcards extract --ndjson FILE...
  factcards pack FILE... --out PACK [--id ID] [--title TEXT] [--publisher TEXT] [--license TEXT] [--updated DATE]
  factcards pack --check PACK
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
  --synthetic COUNT  makes a pack of so many names that nobody bears, in the mix of a register, to measure with; the same
                     call makes the same pack. PACK is one JSON object if its name ends in .json, else NDJSON, and packed
                     with gzip if .gz follows
  --first-words FILE a text: many of the names begin with words of it that have a capital letter
  --with PACK        holds this pack's records too, whose names count
  --seed NUMBER      makes other names

Exit status: 0 if all went well, 1 if something could not be read or is not valid, 2 if the call is wrong.`;
