export const media = {
  choose: 'Choose a picture',
  change: 'Choose another',
  takeOut: 'Take it out',
  altHere: 'What it shows, in words',
  altHint: 'Left empty, the words of the library are used. Publishing needs one of the two.',
  search: 'Search the library',
  none: 'No picture matches. Upload one above.',
  drop: 'Drop pictures here, paste one, or',
  upload: 'Upload from this device',
  uploading: '{count, plural, one {Uploading {name}…} other {Uploading {name}, # to go…}}',
} as const;
