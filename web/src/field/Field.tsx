import '../shell/styles-desk';
import './outdoors.css';

/** The tablet's part with what it is drawn by. */
export { default } from './FieldApp';
