import type { Site } from '#domain/site.ts';
import { ask, askFact, askPlain, TEMPLATE_LAYER } from './ask.ts';

/** Places on the template's house: part, position in metres, and what to write of it. */
const PLACES = [
  ['steps', 'platform', [0, 0.5, 4.6]],
  ['column', 'columns', [-3.85, 1.7, 3.45]],
  ['doors', 'doors', [2.6, 1.9, 3.4]],
  ['roof', 'roof', [3.2, 4.4, 2.2]],
  ['ridge', 'ridge', [0, 5.9, 0]],
] as const;

/** Five numbered places, each on a part of the template's house. */
export function hotspotTemplate(): Site['hotspots'] {
  return PLACES.map(([id, part, [x, y, z]], index) => ({
    id,
    part,
    position: [x, y, z],
    title: ask(`tên của chỗ thứ ${index + 1}`, `name of place number ${index + 1}`),
    sentences: [
      askFact(
        'phần này gọi là gì, làm bằng gì, do ai làm.',
        'what this part is called, what it is made of, and who made it.',
      ),
      askFact(
        'một điều mà khách sẽ đi ngang qua nếu không ai chỉ cho: một vết tích, một chỗ sửa, một nét chạm.',
        'one thing that visitors would pass by if nobody showed it to them: a mark, a repair or a carving.',
      ),
    ],
  }));
}

/** What the story tells, segment by segment: part that lights up, then its sentences. */
const STORY = [
  [
    'welcome',
    'yard',
    [
      askPlain(
        'lời chào, và mời khách nhìn về phía nào trước hết.',
        'a welcome, and where the visitor should look first of all.',
      ),
      askFact(
        'nơi này là gì, kể trong một câu như kể cho một người bạn.',
        'what this place is, in one sentence, as you would tell it to a friend.',
      ),
      askPlain(
        'vì sao đáng dừng lại đây một phút, nói bằng lời của chính bạn.',
        'why it is worth a minute of their time, in your own words.',
      ),
    ],
  ],
  [
    'builders',
    'platform',
    [
      askFact(
        'ai đã cho dựng, vào năm nào, và để làm gì.',
        'who had it built, in which year, and what for.',
      ),
      askFact(
        'người thợ đã dựng nó ra sao, bằng gỗ gì, gạch gì, mất bao lâu.',
        'how the craftsmen built it, of which timber and brick, and how long it took them.',
      ),
      askFact(
        'một con số mà khách sẽ nhớ, ví dụ bao nhiêu cột, cao bao nhiêu.',
        'one figure that people will remember, such as how many columns, or how high.',
      ),
    ],
  ],
  [
    'life',
    'doors',
    [
      askFact(
        'một ngày ở đây ngày xưa: ai đến, họ làm gì, nghe thấy gì.',
        'one day here in the past: who came, what they did, and what could be heard.',
      ),
      askFact(
        'một chuyện thật có nguồn, kể ngắn, gợi được hình ảnh trước mắt.',
        'one true story with a source, told briefly, that people can see before their eyes.',
      ),
      askFact(
        'một đồ vật, một tiếng động hay một mùi hương còn gợi lại ngày ấy.',
        'a thing, a sound or a scent that still brings that day back.',
      ),
    ],
  ],
  [
    'change',
    'roof',
    [
      askFact(
        'nơi này đã đổi khác vì sao: chiến tranh, bão lụt, sửa chữa, thời gian.',
        'what changed it: war, storm and flood, repairs, or time.',
      ),
      askFact(
        'chỗ nào còn nguyên, chỗ nào làm lại, chỗ nào chỉ là phỏng đoán.',
        'what is old, what was made anew, and what is only a guess.',
      ),
      askFact(
        'ai đã giữ lại được những gì, và nhờ đâu ta biết điều đó.',
        'who saved what, and how we know of it.',
      ),
    ],
  ],
  [
    'today',
    'ridge',
    [
      askFact(
        'ngày nay ai trông nom nơi này, và khách có thể gặp gì ở đây.',
        'who looks after this place today, and what visitors may meet here.',
      ),
      askFact(
        'ngày nào trong năm nơi này đông vui nhất, có lễ gì.',
        'on which day of the year it is most alive, and what is celebrated.',
      ),
      askPlain(
        'lời chào tạm biệt, và mời khách đi tiếp về phía nào.',
        'a farewell, and where to walk from here.',
      ),
    ],
  ],
] as const;

/** Five segments about parts of the template's house. */
export function narrationTemplate(): Site['narration']['segments'] {
  return STORY.map(([id, part, sentences]) => ({
    id,
    part,
    layer: TEMPLATE_LAYER,
    sentences: sentences.map((sentence) => ({ ...sentence })),
  }));
}

/** Three short entries for children, each with a question. */
export function childrenTemplate(): Site['children'] {
  return (['look', 'count', 'imagine'] as const).map((id, index) => ({
    id,
    sentences: [
      askFact(
        `một điều ngắn, dễ hiểu cho các em (bài ${index + 1}).`,
        `one short thing in easy words for children (number ${index + 1}).`,
      ),
    ],
    question: ask(
      'một câu hỏi mà các em tìm được lời đáp khi nhìn vào mô hình?',
      'a question that children can answer by looking at the model?',
    ),
    answer: ask('lời đáp.', 'the answer.'),
  }));
}
