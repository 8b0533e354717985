import { configure } from '@testing-library/react';

// Screens fetch their code when they are first shown: a busy machine may take seconds, where a second is usual.
configure({ asyncUtilTimeout: 20_000 });
