import { ContentList } from '../editorial/ContentList';

export const PostList = () => <ContentList type="blog" />;
