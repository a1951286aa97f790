const HOSTS = /^https:\/\/([a-z0-9-]+\.)*(youtube\.com|youtube-nocookie\.com|youtu\.be|vimeo\.com|dailymotion\.com|dai\.ly)\//i;

/** Whether it is the page of a video at one of the hosts that are taken. The server has the last word. */
export const isVideo = (url: string): boolean => HOSTS.test(url.trim());
