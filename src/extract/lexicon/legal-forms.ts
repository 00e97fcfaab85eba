import { entries, lazy } from './lines.ts';

/** A company's name without what the register adds, and what that was. */
export interface SplitName {
  name: string;
  form: string | undefined;
}

/** 'Tencent Holdings Ltd' → 'Tencent Holdings' and 'Ltd'; 'PT Astra International Tbk' loses both ends. */
export function splitLegalForm(text: string): SplitName {
  const found = forms().exec(text);
  if (found) return { name: stripPrefix(text.slice(0, found.index)), form: found[1] };
  const name = stripPrefix(text);
  return { name, form: name === text ? undefined : text.slice(0, 2) };
}

/** How many companies of the world end their names. Longer ones first, so that 'Pty Ltd' goes at once. */
const FORMS = `
S.A.B. de C.V., SAB de CV, S.A. de C.V., SA de CV, S.A.P.I. de C.V., S. de R.L., GmbH & Co. KG, GmbH & Co KG,
& Co., & Co, and Co., and Co, AG & Co. KGaA, AG & Co KGaA, SE & Co. KGaA, SE & Co KGaA, Pty. Ltd., Pty. Ltd, Pty Ltd., Pty Ltd, Pty Limited,
Pvt. Ltd., Pvt. Ltd, Pvt Ltd., Pvt Ltd, Private Limited, Pte. Ltd., Pte. Ltd, Pte Ltd., Pte Ltd, Sdn. Bhd., Sdn Bhd,
(Pty) Ltd, (Pvt) Ltd, Co. Ltd., Co. Ltd, Co Ltd., Co Ltd, Public Limited Company, Public Company Limited,
Public Joint Stock Company, Joint Stock Company, Company Limited, Limited Liability Company,
Corporation Limited, Corp. Ltd., Corp Ltd, Co. Inc., Co Inc, Incorporated, Corporation, Corp., Corp, Inc., Inc, Ltd.,
Ltd, Limited, L.L.C., LLC, L.L.P., LLP, L.P., LP, P.L.C., PLC, Plc, plc, N.V., NV, B.V., BV, S.A.S., SAS, S.A.,
SA, S.E., SE, S.p.A., SpA, S.P.A., SPA, S.r.l., Srl, SRL, S.L.U., S.L., A/S, ApS, ASA, A.S., AB, AG, KGaA, GmbH, mbH, Oyj, Oy,
K.K., KK, Bhd., Bhd, Berhad, Tbk., Tbk, JSC, PJSC, OJSC, OAO, ZAO, PAO, OOO, NPV, Kft, Zrt, Nyrt, a.s., s.r.o.,
S.C.A., SCA, SGPS, N.A., NA, Ltda., Ltda, d.d., d.o.o., Pcl, PCL, REIT, SICAV, Company, Co., Cos., Cos, Co
`;

const forms = lazy(() => {
  const alternatives = entries(FORMS).map((form) => form.replace(/[.()/]/g, '\\$&'));
  return new RegExp(`,? (${alternatives.join('|')})$`);
});

/** Indonesian and Russian names have the form in front. */
function stripPrefix(text: string): string {
  return text.replace(/^(?:PT|OAO|PAO|ZAO|OOO|AO) (?=\p{Lu})/u, '');
}
