const HEADS_ITS_PHRASE =
  /^(?:['’]s\b|[,.;:)!?]|$|\s(?:has|have|had|is|was|will|would|can|could|may|might|must|should|did|does|also|and|or|in|on|to|for|of|at|by|from|with|under|after|before|that|which|said|says|wants|found|\p{Ll}{2,}ed)\b)/u;

/** 'The FCA has', "the AMF's": offices keep their article, firms known by initials have none. Not 'the IBM chief'. */
export function isInitialsWithArticle(name: string, before: string, after: string): boolean {
  const article = /^(The )?\p{Lu}{2,6}$/u.exec(name);
  return (
    article !== null && (!!article[1] || /(?:^|\W)[Tt]he $/.test(before)) && HEADS_ITS_PHRASE.test(after)
  );
}
