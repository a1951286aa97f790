import { ContentList } from '../editorial/ContentList';

export const RecipeList = () => <ContentList type="recipes" />;
