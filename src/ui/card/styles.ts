import company from '../company/company.css?inline';
import theme from '../theme.css?inline';
import card from './card.css?inline';
import menu from './menu/menu.css?inline';
import toast from './toast.css?inline';

/** All that the card needs, as one sheet for its shadow root. */
export const cardStyles = theme + company + card + menu + toast;
