import { ContentCreate } from '../editorial/ContentCreate';

export const RecipeCreate = () => <ContentCreate type="recipes" />;
