import { ContentCreate } from '../editorial/ContentCreate';

export const PostCreate = () => <ContentCreate type="blog" />;
