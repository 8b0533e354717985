/** A place where the decoder writes a function as text, and a function that does the same. */
type Replacement = { from: RegExp; to: string };

/** Calls from the page into the decoder: checks the count, converts what is given, calls, frees, converts what comes back. */
const INVOKER: Replacement = {
  from: /let\[args,invokerFnBody\]=createJsInvoker\(.*?\);args\.push\(invokerFnBody\);var invokerFn=newFunc\(Function,args\)\(\.\.\.closureArgs\);/,
  to: [
    'var invokerFn=function(...given){',
    'if(given.length!==argCount-2)throwBindingError(`function ${humanName} called with ${given.length} arguments, expected ${argCount-2}`);',
    'var destructors=needsDestructorStack?[]:null;',
    'var wired=isClassMethodFunc?[argTypes[1]["toWireType"](destructors,this)]:[];',
    'for(var i=0;i<argCount-2;++i)wired.push(argTypes[i+2]["toWireType"](destructors,given[i]));',
    'var rv=cppInvokerFunc(cppTargetFunc,...wired);',
    'if(needsDestructorStack)runDestructors(destructors);',
    'else for(var first=isClassMethodFunc?1:2,i=first;i<argTypes.length;++i)',
    'if(argTypes[i].destructorFunction!==null)argTypes[i].destructorFunction(wired[i-first]);',
    'if(returns)return argTypes[0]["fromWireType"](rv)};',
  ].join(''),
};

/** Calls from the decoder into the page. */
const METHOD_CALLER: Replacement = {
  from: /var functionBody=`return function \(obj, func, destructorsRef, args\).*?var invokerFunction=newFunc\(Function,params\)\(\.\.\.args\);/s,
  to: [
    'var invokerFunction=(obj,func,destructorsRef,args)=>{',
    'var given=[];var offset=0;',
    'for(var i=0;i<argCount;++i){given.push(types[i].readValueFromPointer(args+offset));offset+=types[i]["argPackAdvance"]}',
    'var rv=kind===1?new func(...given):kind===0?func.call(obj,...given):func.call(...given);',
    'if(!retType.isVoid)return emval_returnValue(retType,destructorsRef,rv)};',
  ].join(''),
};

const NOTE =
  '// Changed for Huế Hiện: functions are made without `Function(text)`, which the page’s policy forbids.\n';

/**
 * The texture decoder's script without code made from text, so that the page needs no
 * `unsafe-eval`. Throws when the script no longer has the places to change.
 */
export function withoutEval(script: string): string {
  const changed = [INVOKER, METHOD_CALLER].reduce((text, { from, to }) => {
    if (!from.test(text)) {
      throw new Error(`The texture decoder has changed: it lacks ${from.source}`);
    }
    return text.replace(from, () => to);
  }, script);
  return NOTE + changed;
}
