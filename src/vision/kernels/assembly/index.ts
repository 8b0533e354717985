export { halve } from './halve';
