import { DocumentPage } from '../editorial/DocumentPage';
import { RecipeForm } from './RecipeForm';
import { RecipePreview } from './RecipePreview';

export const RecipeEdit = () => <DocumentPage type="recipes" Form={RecipeForm} Preview={RecipePreview} />;
