// The sheets of what is not a page of its own. The theme comes first, which the others build on.
import '../../src/ui/theme.css';
import '../../src/ui/company/company.css';
import '../../src/ui/card/card.css';
import '../../src/ui/card/menu/menu.css';
import '../../src/ui/card/toast.css';
import '../../src/ui/popup/popup.css';
