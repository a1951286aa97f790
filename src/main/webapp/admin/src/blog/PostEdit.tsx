import { DocumentPage } from '../editorial/DocumentPage';
import { PostForm } from './PostForm';
import { PostPreview } from './PostPreview';

export const PostEdit = () => <DocumentPage type="blog" Form={PostForm} Preview={PostPreview} />;
