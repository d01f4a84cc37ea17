// Platform storage: the page keeps values for the tool in its frame (LTI Client Side postMessages
// 0.1, postMessage Storage 0.1). Each origin has its own values and sees no other's; answers go to
// the sender's origin and nobody else. They last as long as the page.
(() => {
  const frame = document.querySelector('iframe[data-tool]');
  if (!frame) return;
  const MOST_KEYS = 500;
  const MOST_CHARACTERS = 4096;
  const kept = new Map();

  class Refused extends Error {
    constructor(code, message) {
      super(message);
      this.code = code;
    }
  }

  const isText = (value) => typeof value === 'string' && value !== '';

  function valuesOf(origin) {
    if (!kept.has(origin)) kept.set(origin, new Map());
    return kept.get(origin);
  }

  function put(values, { key, value }) {
    if (!isText(key)) throw new Refused('bad_request', 'a key is needed');
    if (value === null || value === undefined) {
      values.delete(key);
      return { key };
    }
    const used = [...values].filter(([other]) => other !== key);
    const characters = used.reduce((sum, [k, v]) => sum + k.length + v.length, 0);
    if (used.length >= MOST_KEYS || characters + key.length + `${value}`.length > MOST_CHARACTERS) {
      throw new Refused('storage_exhaustion', 'there is no room left for this tool');
    }
    values.set(key, `${value}`);
    return { key, value };
  }

  function get(values, { key }) {
    if (!isText(key)) throw new Refused('bad_request', 'a key is needed');
    return { key, value: values.get(key) };
  }

  const SUPPORTED = ['lti.capabilities', 'lti.put_data', 'lti.get_data', 'lti.frameResize'];

  function answer(origin, message) {
    switch (message.subject) {
      case 'lti.capabilities':
        return {
          supported_messages: SUPPORTED.map((subject) =>
            subject.endsWith('_data') ? { subject, frame: '_parent' } : { subject }),
        };
      case 'lti.put_data':
        return put(valuesOf(origin), message);
      case 'lti.get_data':
        return get(valuesOf(origin), message);
      default:
        throw new Refused('unsupported_subject', 'nothing of this page answers that');
    }
  }

  function refusal(error) {
    return { error: { code: error.code || 'bad_request', message: error.message } };
  }

  addEventListener('message', ({ source, origin, data }) => {
    const subject = data && data.subject;
    if (source !== frame.contentWindow || !isText(subject)) return;
    if (!subject.startsWith('lti.') || subject === 'lti.frameResize') return;
    const head = { subject: `${subject}.response`, message_id: data.message_id };
    const reply = (content) => source.postMessage({ ...head, ...content }, origin);
    try {
      if (origin !== frame.dataset.tool) throw new Refused('wrong_origin', 'not the tool’s origin');
      if (!isText(data.message_id)) throw new Refused('bad_request', 'a message_id is needed');
      reply(answer(origin, data));
    } catch (error) {
      reply(refusal(error));
    }
  });
})();
