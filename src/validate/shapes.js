// Made by `npm run types` (scripts/shapes.ts) from the schemas in src/schemas; not to be edited.
import { isDay } from '../model/calendar.ts';
const formats = { date: { type: 'string', validate: isDay } };
const length = (text) => (/[\ud800-\udbff]/.test(text) ? [...text].length : text.length);
export const scorecard = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"scorecard.json","type":"object","additionalProperties":false,"required":["title","summary","subject","publisher","baseline","methodology","score-from","subjects","categories"],"properties":{"$schema":{"type":"string","maxLength":300},"title":{"$ref":"common.json#/$defs/line"},"summary":{"$ref":"common.json#/$defs/text"},"promise":{"$ref":"common.json#/$defs/text"},"url":{"$ref":"common.json#/$defs/https"},"repository":{"$ref":"common.json#/$defs/https"},"subject":{"$ref":"common.json#/$defs/subject"},"publisher":{"type":"object","additionalProperties":false,"required":["title","relation"],"properties":{"title":{"$ref":"common.json#/$defs/line"},"relation":{"enum":["independent","the subject itself"],"enumDescriptions":["Published by somebody who does not belong to what is measured.","Published by those who make what is measured."]},"url":{"$ref":"common.json#/$defs/https"},"note":{"$ref":"common.json#/$defs/text"}}},"baseline":{"type":"object","additionalProperties":false,"required":["date","reason"],"properties":{"date":{"$ref":"common.json#/$defs/day"},"reason":{"$ref":"common.json#/$defs/text"}}},"cadences":{"type":"object","propertyNames":{"$ref":"common.json#/$defs/id"},"additionalProperties":{"$ref":"common.json#/$defs/duration"},"maxProperties":30},"methodology":{"enum":[1],"enumDescriptions":["The first edition, since 2026-11-24."]},"score-from":{"$ref":"common.json#/$defs/basis"},"subjects":{"type":"object","propertyNames":{"$ref":"common.json#/$defs/id"},"minProperties":1,"maxProperties":200,"additionalProperties":{"type":"object","additionalProperties":false,"required":["title"],"properties":{"title":{"$ref":"common.json#/$defs/line"},"url":{"$ref":"common.json#/$defs/https"},"summary":{"$ref":"common.json#/$defs/text"},"judged":{"type":"boolean"}}}},"categories":{"type":"object","propertyNames":{"$ref":"common.json#/$defs/id"},"maxProperties":30,"additionalProperties":{"type":"object","additionalProperties":false,"required":["title","weight"],"properties":{"title":{"$ref":"common.json#/$defs/line"},"weight":{"type":"number","minimum":0,"maximum":100},"aside":{"$ref":"common.json#/$defs/text"},"theme":{"$ref":"common.json#/$defs/line"},"summary":{"$ref":"common.json#/$defs/text"},"leading":{"$ref":"common.json#/$defs/text"},"lagging":{"$ref":"common.json#/$defs/text"}}}},"north-stars":{"type":"array","items":{"$ref":"common.json#/$defs/wholeMetric"},"maxItems":10},"position":{"type":"array","items":{"$ref":"common.json#/$defs/wholeMetric"},"maxItems":40},"retired":{"type":"object","propertyNames":{"$ref":"common.json#/$defs/metricId"},"maxProperties":500,"additionalProperties":{"type":"object","additionalProperties":false,"required":["date","reason"],"properties":{"date":{"$ref":"common.json#/$defs/day"},"reason":{"$ref":"common.json#/$defs/text"},"became":{"$ref":"common.json#/$defs/metric"}}}},"dashboards":{"type":"object","propertyNames":{"$ref":"common.json#/$defs/id"},"maxProperties":30,"additionalProperties":{"type":"object","additionalProperties":false,"required":["title","include"],"properties":{"title":{"$ref":"common.json#/$defs/line"},"question":{"$ref":"common.json#/$defs/line"},"summary":{"$ref":"common.json#/$defs/text"},"include":{"type":"array","items":{"$ref":"common.json#/$defs/included"},"minItems":1,"maxItems":200}}}},"systems":{"type":"array","maxItems":50,"items":{"type":"object","additionalProperties":false,"required":["title","group","text"],"properties":{"title":{"$ref":"common.json#/$defs/line"},"group":{"$ref":"common.json#/$defs/line"},"text":{"$ref":"common.json#/$defs/text"},"sources":{"type":"array","items":{"$ref":"common.json#/$defs/source"},"minItems":1,"maxItems":50},"note":{"$ref":"common.json#/$defs/text"}}}},"comparisons":{"type":"object","propertyNames":{"$ref":"common.json#/$defs/id"},"maxProperties":30,"additionalProperties":{"type":"object","additionalProperties":false,"required":["question","metrics"],"properties":{"question":{"$ref":"common.json#/$defs/line"},"summary":{"$ref":"common.json#/$defs/text"},"metrics":{"type":"array","items":{"$ref":"common.json#/$defs/wholeMetric"},"minItems":1,"maxItems":20},"relative-to":{"$ref":"common.json#/$defs/subject"},"conditions":{"$ref":"common.json#/$defs/conditions"},"shows":{"enum":["level","growth"],"enumDescriptions":["How large the values are.","How they moved, each subject within its own series."]}}}},"reviews":{"type":"object","propertyNames":{"enum":["monthly","quarterly","yearly"],"enumDescriptions":["A review of each month.","A review of each quarter.","A review of each year."]},"additionalProperties":{"type":"object","additionalProperties":false,"required":["title","agenda"],"properties":{"title":{"$ref":"common.json#/$defs/line"},"agenda":{"type":"array","minItems":1,"maxItems":20,"items":{"type":"object","additionalProperties":false,"required":["title","text"],"properties":{"title":{"$ref":"common.json#/$defs/line"},"text":{"$ref":"common.json#/$defs/text"},"include":{"type":"array","items":{"$ref":"common.json#/$defs/included"},"minItems":1,"maxItems":200},"questions":{"type":"array","items":{"$ref":"common.json#/$defs/question"},"minItems":1,"maxItems":30},"criteria":{"const":true},"actions":{"const":true}}}}}}},"theme":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"name":{"type":"string","minLength":1,"maxLength":60,"pattern":"^[^\\n\\r]*$"},"logo":{"$ref":"#/$defs/picture"},"logo-dark":{"$ref":"#/$defs/picture"},"fonts":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"serif":{"$ref":"#/$defs/face"},"sans":{"$ref":"#/$defs/face"}}},"light":{"$ref":"#/$defs/palette"},"dark":{"$ref":"#/$defs/palette"}}},"glossary":{"type":"object","propertyNames":{"type":"string","minLength":1,"maxLength":60,"pattern":"^[^\\n\\r]*$"},"additionalProperties":{"$ref":"common.json#/$defs/text"},"maxProperties":100},"notes":{"type":"array","maxItems":50,"items":{"type":"object","additionalProperties":false,"required":["title","text"],"properties":{"title":{"$ref":"common.json#/$defs/line"},"text":{"$ref":"common.json#/$defs/text"},"metrics":{"type":"array","items":{"$ref":"common.json#/$defs/wholeMetric"},"maxItems":30}}}}},"$defs":{"colour":{"type":"string","pattern":"^#[0-9a-fA-F]{6}$","maxLength":7},"palette":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"paper":{"$ref":"#/$defs/colour"},"ink":{"$ref":"#/$defs/colour"},"soft":{"$ref":"#/$defs/colour"},"rule":{"$ref":"#/$defs/colour"},"met":{"$ref":"#/$defs/colour"},"missed":{"$ref":"#/$defs/colour"},"pending":{"$ref":"#/$defs/colour"},"unknown":{"$ref":"#/$defs/colour"},"target":{"$ref":"#/$defs/colour"}}},"picture":{"type":"string","pattern":"^data/theme/[a-z0-9]+(-[a-z0-9]+)*\\.(svg|png)$","maxLength":100},"face":{"type":"string","pattern":"^(system|data/theme/[a-z0-9]+(-[a-z0-9]+)*\\.woff2)$","maxLength":100}}};
const func0 = Object.prototype.hasOwnProperty;
const func71 = length;
const schema21 = {"type":"string","minLength":1,"maxLength":300,"pattern":"^[^\\n\\r]*$"};
const pattern3 = new RegExp("^[^\\n\\r]*$", "u");

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func71(data) > 300){
validate54.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 300}}];
return false;
}
else {
if(func71(data) < 1){
validate54.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern3.test(data)){
validate54.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^\\n\\r]*$"}}];
return false;
}
}
}
}
else {
validate54.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema22 = {"type":"string","minLength":1,"maxLength":4000};

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func71(data) > 4000){
validate56.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 4000}}];
return false;
}
else {
if(func71(data) < 1){
validate56.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate56.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema23 = {"type":"string","pattern":"^https://[^\\s\"'<>\\\\^`{|}]+$","maxLength":2000};
const pattern4 = new RegExp("^https://[^\\s\"'<>\\\\^`{|}]+$", "u");

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func71(data) > 2000){
validate59.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 2000}}];
return false;
}
else {
if(!pattern4.test(data)){
validate59.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^https://[^\\s\"'<>\\\\^`{|}]+$"}}];
return false;
}
}
}
else {
validate59.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema24 = {"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":80};
const pattern5 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate62.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func71(data) > 80){
validate62.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 80}}];
return false;
}
else {
if(!pattern5.test(data)){
validate62.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}}];
return false;
}
}
}
else {
validate62.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema25 = {"type":"string","format":"date","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$","maxLength":10};
const formats0 = formats.date;
const pattern6 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");

function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate67.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(errors === 0){
if(typeof data === "string"){
if(func71(data) > 10){
validate67.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 10}}];
return false;
}
else {
if(!pattern6.test(data)){
validate67.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}}];
return false;
}
else {
if(!(formats0.validate(data))){
validate67.errors = [{instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"}}];
return false;
}
}
}
}
else {
validate67.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
validate67.errors = vErrors;
return errors === 0;
}
validate67.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate70.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func71(data) > 80){
validate70.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 80}}];
return false;
}
else {
if(!pattern5.test(data)){
validate70.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}}];
return false;
}
}
}
else {
validate70.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate70.errors = vErrors;
return errors === 0;
}
validate70.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema27 = {"type":"string","pattern":"^[0-9]+(\\.[0-9]+)? (seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|years?)$","maxLength":40};
const pattern8 = new RegExp("^[0-9]+(\\.[0-9]+)? (seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|years?)$", "u");

function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate72.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func71(data) > 40){
validate72.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 40}}];
return false;
}
else {
if(!pattern8.test(data)){
validate72.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)? (seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|years?)$"}}];
return false;
}
}
}
else {
validate72.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate72.errors = vErrors;
return errors === 0;
}
validate72.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema28 = {"enum":["claimed","reported","measured","independent"],"enumDescriptions":["Stated without a run.","A run is described; its raw result is not public.","The raw result, or a command that repeats it, is linked or archived.","Measured by somebody other than the subject."]};

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate74.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((data === "claimed") || (data === "reported")) || (data === "measured")) || (data === "independent"))){
validate74.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema28.enum}}];
return false;
}
validate74.errors = vErrors;
return errors === 0;
}
validate74.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate87.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func71(data) > 80){
validate87.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 80}}];
return false;
}
else {
if(!pattern5.test(data)){
validate87.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}}];
return false;
}
}
}
else {
validate87.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate87.errors = vErrors;
return errors === 0;
}
validate87.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema30 = {"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)?$","maxLength":161};
const pattern10 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)?$", "u");

function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate90.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func71(data) > 161){
validate90.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 161}}];
return false;
}
else {
if(!pattern10.test(data)){
validate90.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)?$"}}];
return false;
}
}
}
else {
validate90.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate90.errors = vErrors;
return errors === 0;
}
validate90.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate94.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func71(data) > 161){
validate94.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 161}}];
return false;
}
else {
if(!pattern10.test(data)){
validate94.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)?$"}}];
return false;
}
}
}
else {
validate94.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate94.errors = vErrors;
return errors === 0;
}
validate94.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate100.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func71(data) > 80){
validate100.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 80}}];
return false;
}
else {
if(!pattern5.test(data)){
validate100.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}}];
return false;
}
}
}
else {
validate100.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate100.errors = vErrors;
return errors === 0;
}
validate100.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate105.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func71(data) > 80){
validate105.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 80}}];
return false;
}
else {
if(!pattern5.test(data)){
validate105.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}}];
return false;
}
}
}
else {
validate105.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate105.errors = vErrors;
return errors === 0;
}
validate105.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema34 = {"type":"object","propertyNames":{"$ref":"#/$defs/id"},"additionalProperties":{"type":["string","number"],"maxLength":200},"maxProperties":20};

function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate114.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func71(data) > 80){
validate114.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 80}}];
return false;
}
else {
if(!pattern5.test(data)){
validate114.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}}];
return false;
}
}
}
else {
validate114.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate114.errors = vErrors;
return errors === 0;
}
validate114.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate113.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 20){
validate113.errors = [{instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 20}}];
return false;
}
else {
for(const key0 of Object.keys(data)){
const _errs1 = errors;
if(!(validate114(key0, {instancePath,parentData:data,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err0 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate113.errors = vErrors;
return false;
break;
}
}
if(valid0){
for(const key1 of Object.keys(data)){
let data0 = data[key1];
const _errs3 = errors;
if((typeof data0 !== "string") && (!(typeof data0 == "number"))){
validate113.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: schema34.additionalProperties.type}}];
return false;
}
if(errors === _errs3){
if(typeof data0 === "string"){
if(func71(data0) > 200){
validate113.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 200}}];
return false;
}
}
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate113.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate113.errors = vErrors;
return errors === 0;
}
validate113.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate121(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate121.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func71(data) > 80){
validate121.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 80}}];
return false;
}
else {
if(!pattern5.test(data)){
validate121.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}}];
return false;
}
}
}
else {
validate121.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate121.errors = vErrors;
return errors === 0;
}
validate121.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema37 = {"type":"string","pattern":"^data/theme/[a-z0-9]+(-[a-z0-9]+)*\\.(svg|png)$","maxLength":100};
const pattern17 = new RegExp("^data/theme/[a-z0-9]+(-[a-z0-9]+)*\\.(svg|png)$", "u");

function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate123.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func71(data) > 100){
validate123.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 100}}];
return false;
}
else {
if(!pattern17.test(data)){
validate123.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^data/theme/[a-z0-9]+(-[a-z0-9]+)*\\.(svg|png)$"}}];
return false;
}
}
}
else {
validate123.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate123.errors = vErrors;
return errors === 0;
}
validate123.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema38 = {"type":"string","pattern":"^(system|data/theme/[a-z0-9]+(-[a-z0-9]+)*\\.woff2)$","maxLength":100};
const pattern18 = new RegExp("^(system|data/theme/[a-z0-9]+(-[a-z0-9]+)*\\.woff2)$", "u");

function validate126(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate126.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func71(data) > 100){
validate126.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 100}}];
return false;
}
else {
if(!pattern18.test(data)){
validate126.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(system|data/theme/[a-z0-9]+(-[a-z0-9]+)*\\.woff2)$"}}];
return false;
}
}
}
else {
validate126.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate126.errors = vErrors;
return errors === 0;
}
validate126.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema39 = {"type":"object","additionalProperties":false,"minProperties":1,"properties":{"paper":{"$ref":"#/$defs/colour"},"ink":{"$ref":"#/$defs/colour"},"soft":{"$ref":"#/$defs/colour"},"rule":{"$ref":"#/$defs/colour"},"met":{"$ref":"#/$defs/colour"},"missed":{"$ref":"#/$defs/colour"},"pending":{"$ref":"#/$defs/colour"},"unknown":{"$ref":"#/$defs/colour"},"target":{"$ref":"#/$defs/colour"}}};
const schema40 = {"type":"string","pattern":"^#[0-9a-fA-F]{6}$","maxLength":7};
const pattern19 = new RegExp("^#[0-9a-fA-F]{6}$", "u");

function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate130.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func71(data) > 7){
validate130.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 7}}];
return false;
}
else {
if(!pattern19.test(data)){
validate130.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^#[0-9a-fA-F]{6}$"}}];
return false;
}
}
}
else {
validate130.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate130.errors = vErrors;
return errors === 0;
}
validate130.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate129(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate129.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
validate129.errors = [{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema39.properties, key0))){
validate129.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.paper !== undefined && func0.call(data, "paper")){
const _errs2 = errors;
if(!(validate130(data.paper, {instancePath:instancePath+"/paper",parentData:data,parentDataProperty:"paper",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ink !== undefined && func0.call(data, "ink")){
const _errs3 = errors;
if(!(validate130(data.ink, {instancePath:instancePath+"/ink",parentData:data,parentDataProperty:"ink",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.soft !== undefined && func0.call(data, "soft")){
const _errs4 = errors;
if(!(validate130(data.soft, {instancePath:instancePath+"/soft",parentData:data,parentDataProperty:"soft",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rule !== undefined && func0.call(data, "rule")){
const _errs5 = errors;
if(!(validate130(data.rule, {instancePath:instancePath+"/rule",parentData:data,parentDataProperty:"rule",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.met !== undefined && func0.call(data, "met")){
const _errs6 = errors;
if(!(validate130(data.met, {instancePath:instancePath+"/met",parentData:data,parentDataProperty:"met",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.missed !== undefined && func0.call(data, "missed")){
const _errs7 = errors;
if(!(validate130(data.missed, {instancePath:instancePath+"/missed",parentData:data,parentDataProperty:"missed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pending !== undefined && func0.call(data, "pending")){
const _errs8 = errors;
if(!(validate130(data.pending, {instancePath:instancePath+"/pending",parentData:data,parentDataProperty:"pending",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unknown !== undefined && func0.call(data, "unknown")){
const _errs9 = errors;
if(!(validate130(data.unknown, {instancePath:instancePath+"/unknown",parentData:data,parentDataProperty:"unknown",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.target !== undefined && func0.call(data, "target")){
const _errs10 = errors;
if(!(validate130(data.target, {instancePath:instancePath+"/target",parentData:data,parentDataProperty:"target",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate129.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate129.errors = vErrors;
return errors === 0;
}
validate129.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="scorecard.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.title === undefined) || (!(func0.call(data, "title")))) && (missing0 = "title")) || (((data.summary === undefined) || (!(func0.call(data, "summary")))) && (missing0 = "summary"))) || (((data.subject === undefined) || (!(func0.call(data, "subject")))) && (missing0 = "subject"))) || (((data.publisher === undefined) || (!(func0.call(data, "publisher")))) && (missing0 = "publisher"))) || (((data.baseline === undefined) || (!(func0.call(data, "baseline")))) && (missing0 = "baseline"))) || (((data.methodology === undefined) || (!(func0.call(data, "methodology")))) && (missing0 = "methodology"))) || (((data["score-from"] === undefined) || (!(func0.call(data, "score-from")))) && (missing0 = "score-from"))) || (((data.subjects === undefined) || (!(func0.call(data, "subjects")))) && (missing0 = "subjects"))) || (((data.categories === undefined) || (!(func0.call(data, "categories")))) && (missing0 = "categories"))){
validate52.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema19.properties, key0))){
validate52.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.$schema !== undefined && func0.call(data, "$schema")){
let data0 = data.$schema;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func71(data0) > 300){
validate52.errors = [{instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/maxLength",keyword:"maxLength",params:{limit: 300}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined && func0.call(data, "title")){
const _errs4 = errors;
if(!(validate54(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.summary !== undefined && func0.call(data, "summary")){
const _errs5 = errors;
if(!(validate56(data.summary, {instancePath:instancePath+"/summary",parentData:data,parentDataProperty:"summary",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.promise !== undefined && func0.call(data, "promise")){
const _errs6 = errors;
if(!(validate56(data.promise, {instancePath:instancePath+"/promise",parentData:data,parentDataProperty:"promise",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.url !== undefined && func0.call(data, "url")){
const _errs7 = errors;
if(!(validate59(data.url, {instancePath:instancePath+"/url",parentData:data,parentDataProperty:"url",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.repository !== undefined && func0.call(data, "repository")){
const _errs8 = errors;
if(!(validate59(data.repository, {instancePath:instancePath+"/repository",parentData:data,parentDataProperty:"repository",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subject !== undefined && func0.call(data, "subject")){
const _errs9 = errors;
if(!(validate62(data.subject, {instancePath:instancePath+"/subject",parentData:data,parentDataProperty:"subject",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.publisher !== undefined && func0.call(data, "publisher")){
let data7 = data.publisher;
const _errs10 = errors;
if(errors === _errs10){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing1;
if((((data7.title === undefined) || (!(func0.call(data7, "title")))) && (missing1 = "title")) || (((data7.relation === undefined) || (!(func0.call(data7, "relation")))) && (missing1 = "relation"))){
validate52.errors = [{instancePath:instancePath+"/publisher",schemaPath:"#/properties/publisher/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs12 = errors;
for(const key1 of Object.keys(data7)){
if(!((((key1 === "title") || (key1 === "relation")) || (key1 === "url")) || (key1 === "note"))){
validate52.errors = [{instancePath:instancePath+"/publisher",schemaPath:"#/properties/publisher/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs12 === errors){
if(data7.title !== undefined && func0.call(data7, "title")){
const _errs13 = errors;
if(!(validate54(data7.title, {instancePath:instancePath+"/publisher/title",parentData:data7,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data7.relation !== undefined && func0.call(data7, "relation")){
let data9 = data7.relation;
const _errs14 = errors;
if(!((data9 === "independent") || (data9 === "the subject itself"))){
validate52.errors = [{instancePath:instancePath+"/publisher/relation",schemaPath:"#/properties/publisher/properties/relation/enum",keyword:"enum",params:{allowedValues: schema19.properties.publisher.properties.relation.enum}}];
return false;
}
var valid1 = _errs14 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data7.url !== undefined && func0.call(data7, "url")){
const _errs15 = errors;
if(!(validate59(data7.url, {instancePath:instancePath+"/publisher/url",parentData:data7,parentDataProperty:"url",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data7.note !== undefined && func0.call(data7, "note")){
const _errs16 = errors;
if(!(validate56(data7.note, {instancePath:instancePath+"/publisher/note",parentData:data7,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid1 = _errs16 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/publisher",schemaPath:"#/properties/publisher/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.baseline !== undefined && func0.call(data, "baseline")){
let data12 = data.baseline;
const _errs17 = errors;
if(errors === _errs17){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
let missing2;
if((((data12.date === undefined) || (!(func0.call(data12, "date")))) && (missing2 = "date")) || (((data12.reason === undefined) || (!(func0.call(data12, "reason")))) && (missing2 = "reason"))){
validate52.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs19 = errors;
for(const key2 of Object.keys(data12)){
if(!((key2 === "date") || (key2 === "reason"))){
validate52.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}}];
return false;
break;
}
}
if(_errs19 === errors){
if(data12.date !== undefined && func0.call(data12, "date")){
const _errs20 = errors;
if(!(validate67(data12.date, {instancePath:instancePath+"/baseline/date",parentData:data12,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
var valid2 = _errs20 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data12.reason !== undefined && func0.call(data12, "reason")){
const _errs21 = errors;
if(!(validate56(data12.reason, {instancePath:instancePath+"/baseline/reason",parentData:data12,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid2 = _errs21 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cadences !== undefined && func0.call(data, "cadences")){
let data15 = data.cadences;
const _errs22 = errors;
if(errors === _errs22){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(Object.keys(data15).length > 30){
validate52.errors = [{instancePath:instancePath+"/cadences",schemaPath:"#/properties/cadences/maxProperties",keyword:"maxProperties",params:{limit: 30}}];
return false;
}
else {
for(const key3 of Object.keys(data15)){
const _errs24 = errors;
if(!(validate70(key3, {instancePath:instancePath+"/cadences",parentData:data15,parentDataProperty:"cadences",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
var valid3 = _errs24 === errors;
if(!valid3){
const err0 = {instancePath:instancePath+"/cadences",schemaPath:"#/properties/cadences/propertyNames",keyword:"propertyNames",params:{propertyName: key3}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate52.errors = vErrors;
return false;
break;
}
}
if(valid3){
for(const key4 of Object.keys(data15)){
const _errs26 = errors;
if(!(validate72(data15[key4], {instancePath:instancePath+"/cadences/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data15,parentDataProperty:key4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
var valid4 = _errs26 === errors;
if(!valid4){
break;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/cadences",schemaPath:"#/properties/cadences/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.methodology !== undefined && func0.call(data, "methodology")){
const _errs27 = errors;
if(!(data.methodology === 1)){
validate52.errors = [{instancePath:instancePath+"/methodology",schemaPath:"#/properties/methodology/enum",keyword:"enum",params:{allowedValues: schema19.properties.methodology.enum}}];
return false;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["score-from"] !== undefined && func0.call(data, "score-from")){
const _errs28 = errors;
if(!(validate74(data["score-from"], {instancePath:instancePath+"/score-from",parentData:data,parentDataProperty:"score-from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subjects !== undefined && func0.call(data, "subjects")){
let data19 = data.subjects;
const _errs29 = errors;
if(errors === _errs29){
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(Object.keys(data19).length > 200){
validate52.errors = [{instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/maxProperties",keyword:"maxProperties",params:{limit: 200}}];
return false;
}
else {
if(Object.keys(data19).length < 1){
validate52.errors = [{instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
for(const key5 of Object.keys(data19)){
const _errs31 = errors;
if(!(validate70(key5, {instancePath:instancePath+"/subjects",parentData:data19,parentDataProperty:"subjects",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
var valid5 = _errs31 === errors;
if(!valid5){
const err1 = {instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/propertyNames",keyword:"propertyNames",params:{propertyName: key5}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate52.errors = vErrors;
return false;
break;
}
}
if(valid5){
for(const key6 of Object.keys(data19)){
let data20 = data19[key6];
const _errs33 = errors;
if(errors === _errs33){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
let missing3;
if(((data20.title === undefined) || (!(func0.call(data20, "title")))) && (missing3 = "title")){
validate52.errors = [{instancePath:instancePath+"/subjects/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/subjects/additionalProperties/required",keyword:"required",params:{missingProperty: missing3}}];
return false;
}
else {
const _errs35 = errors;
for(const key7 of Object.keys(data20)){
if(!((((key7 === "title") || (key7 === "url")) || (key7 === "summary")) || (key7 === "judged"))){
validate52.errors = [{instancePath:instancePath+"/subjects/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/subjects/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}}];
return false;
break;
}
}
if(_errs35 === errors){
if(data20.title !== undefined && func0.call(data20, "title")){
const _errs36 = errors;
if(!(validate54(data20.title, {instancePath:instancePath+"/subjects/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/title",parentData:data20,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid7 = _errs36 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data20.url !== undefined && func0.call(data20, "url")){
const _errs37 = errors;
if(!(validate59(data20.url, {instancePath:instancePath+"/subjects/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/url",parentData:data20,parentDataProperty:"url",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
var valid7 = _errs37 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data20.summary !== undefined && func0.call(data20, "summary")){
const _errs38 = errors;
if(!(validate56(data20.summary, {instancePath:instancePath+"/subjects/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/summary",parentData:data20,parentDataProperty:"summary",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid7 = _errs38 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data20.judged !== undefined && func0.call(data20, "judged")){
const _errs39 = errors;
if(typeof data20.judged !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/subjects/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/judged",schemaPath:"#/properties/subjects/additionalProperties/properties/judged/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid7 = _errs39 === errors;
}
else {
var valid7 = true;
}
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/subjects/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/subjects/additionalProperties/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid6 = _errs33 === errors;
if(!valid6){
break;
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.categories !== undefined && func0.call(data, "categories")){
let data25 = data.categories;
const _errs41 = errors;
if(errors === _errs41){
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(Object.keys(data25).length > 30){
validate52.errors = [{instancePath:instancePath+"/categories",schemaPath:"#/properties/categories/maxProperties",keyword:"maxProperties",params:{limit: 30}}];
return false;
}
else {
for(const key8 of Object.keys(data25)){
const _errs43 = errors;
if(!(validate70(key8, {instancePath:instancePath+"/categories",parentData:data25,parentDataProperty:"categories",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
var valid8 = _errs43 === errors;
if(!valid8){
const err2 = {instancePath:instancePath+"/categories",schemaPath:"#/properties/categories/propertyNames",keyword:"propertyNames",params:{propertyName: key8}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate52.errors = vErrors;
return false;
break;
}
}
if(valid8){
for(const key9 of Object.keys(data25)){
let data26 = data25[key9];
const _errs45 = errors;
if(errors === _errs45){
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
let missing4;
if((((data26.title === undefined) || (!(func0.call(data26, "title")))) && (missing4 = "title")) || (((data26.weight === undefined) || (!(func0.call(data26, "weight")))) && (missing4 = "weight"))){
validate52.errors = [{instancePath:instancePath+"/categories/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/categories/additionalProperties/required",keyword:"required",params:{missingProperty: missing4}}];
return false;
}
else {
const _errs47 = errors;
for(const key10 of Object.keys(data26)){
if(!(((((((key10 === "title") || (key10 === "weight")) || (key10 === "aside")) || (key10 === "theme")) || (key10 === "summary")) || (key10 === "leading")) || (key10 === "lagging"))){
validate52.errors = [{instancePath:instancePath+"/categories/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/categories/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}}];
return false;
break;
}
}
if(_errs47 === errors){
if(data26.title !== undefined && func0.call(data26, "title")){
const _errs48 = errors;
if(!(validate54(data26.title, {instancePath:instancePath+"/categories/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/title",parentData:data26,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid10 = _errs48 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data26.weight !== undefined && func0.call(data26, "weight")){
let data28 = data26.weight;
const _errs49 = errors;
if(errors === _errs49){
if(typeof data28 == "number"){
if(data28 > 100 || isNaN(data28)){
validate52.errors = [{instancePath:instancePath+"/categories/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/weight",schemaPath:"#/properties/categories/additionalProperties/properties/weight/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}}];
return false;
}
else {
if(data28 < 0 || isNaN(data28)){
validate52.errors = [{instancePath:instancePath+"/categories/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/weight",schemaPath:"#/properties/categories/additionalProperties/properties/weight/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/categories/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/weight",schemaPath:"#/properties/categories/additionalProperties/properties/weight/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid10 = _errs49 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data26.aside !== undefined && func0.call(data26, "aside")){
const _errs51 = errors;
if(!(validate56(data26.aside, {instancePath:instancePath+"/categories/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/aside",parentData:data26,parentDataProperty:"aside",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid10 = _errs51 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data26.theme !== undefined && func0.call(data26, "theme")){
const _errs52 = errors;
if(!(validate54(data26.theme, {instancePath:instancePath+"/categories/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/theme",parentData:data26,parentDataProperty:"theme",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid10 = _errs52 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data26.summary !== undefined && func0.call(data26, "summary")){
const _errs53 = errors;
if(!(validate56(data26.summary, {instancePath:instancePath+"/categories/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/summary",parentData:data26,parentDataProperty:"summary",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid10 = _errs53 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data26.leading !== undefined && func0.call(data26, "leading")){
const _errs54 = errors;
if(!(validate56(data26.leading, {instancePath:instancePath+"/categories/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/leading",parentData:data26,parentDataProperty:"leading",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid10 = _errs54 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data26.lagging !== undefined && func0.call(data26, "lagging")){
const _errs55 = errors;
if(!(validate56(data26.lagging, {instancePath:instancePath+"/categories/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/lagging",parentData:data26,parentDataProperty:"lagging",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid10 = _errs55 === errors;
}
else {
var valid10 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/categories/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/categories/additionalProperties/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid9 = _errs45 === errors;
if(!valid9){
break;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/categories",schemaPath:"#/properties/categories/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["north-stars"] !== undefined && func0.call(data, "north-stars")){
let data34 = data["north-stars"];
const _errs56 = errors;
if(errors === _errs56){
if(Array.isArray(data34)){
if(data34.length > 10){
validate52.errors = [{instancePath:instancePath+"/north-stars",schemaPath:"#/properties/north-stars/maxItems",keyword:"maxItems",params:{limit: 10}}];
return false;
}
else {
var valid11 = true;
const len0 = data34.length;
for(let i0=0; i0<len0; i0++){
const _errs58 = errors;
if(!(validate87(data34[i0], {instancePath:instancePath+"/north-stars/" + i0,parentData:data34,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
var valid11 = _errs58 === errors;
if(!valid11){
break;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/north-stars",schemaPath:"#/properties/north-stars/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs56 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.position !== undefined && func0.call(data, "position")){
let data36 = data.position;
const _errs59 = errors;
if(errors === _errs59){
if(Array.isArray(data36)){
if(data36.length > 40){
validate52.errors = [{instancePath:instancePath+"/position",schemaPath:"#/properties/position/maxItems",keyword:"maxItems",params:{limit: 40}}];
return false;
}
else {
var valid12 = true;
const len1 = data36.length;
for(let i1=0; i1<len1; i1++){
const _errs61 = errors;
if(!(validate87(data36[i1], {instancePath:instancePath+"/position/" + i1,parentData:data36,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
var valid12 = _errs61 === errors;
if(!valid12){
break;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/position",schemaPath:"#/properties/position/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs59 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retired !== undefined && func0.call(data, "retired")){
let data38 = data.retired;
const _errs62 = errors;
if(errors === _errs62){
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(Object.keys(data38).length > 500){
validate52.errors = [{instancePath:instancePath+"/retired",schemaPath:"#/properties/retired/maxProperties",keyword:"maxProperties",params:{limit: 500}}];
return false;
}
else {
for(const key11 of Object.keys(data38)){
const _errs64 = errors;
if(!(validate90(key11, {instancePath:instancePath+"/retired",parentData:data38,parentDataProperty:"retired",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
var valid13 = _errs64 === errors;
if(!valid13){
const err3 = {instancePath:instancePath+"/retired",schemaPath:"#/properties/retired/propertyNames",keyword:"propertyNames",params:{propertyName: key11}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate52.errors = vErrors;
return false;
break;
}
}
if(valid13){
for(const key12 of Object.keys(data38)){
let data39 = data38[key12];
const _errs66 = errors;
if(errors === _errs66){
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
let missing5;
if((((data39.date === undefined) || (!(func0.call(data39, "date")))) && (missing5 = "date")) || (((data39.reason === undefined) || (!(func0.call(data39, "reason")))) && (missing5 = "reason"))){
validate52.errors = [{instancePath:instancePath+"/retired/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/retired/additionalProperties/required",keyword:"required",params:{missingProperty: missing5}}];
return false;
}
else {
const _errs68 = errors;
for(const key13 of Object.keys(data39)){
if(!(((key13 === "date") || (key13 === "reason")) || (key13 === "became"))){
validate52.errors = [{instancePath:instancePath+"/retired/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/retired/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}}];
return false;
break;
}
}
if(_errs68 === errors){
if(data39.date !== undefined && func0.call(data39, "date")){
const _errs69 = errors;
if(!(validate67(data39.date, {instancePath:instancePath+"/retired/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/date",parentData:data39,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
var valid15 = _errs69 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data39.reason !== undefined && func0.call(data39, "reason")){
const _errs70 = errors;
if(!(validate56(data39.reason, {instancePath:instancePath+"/retired/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/reason",parentData:data39,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid15 = _errs70 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data39.became !== undefined && func0.call(data39, "became")){
const _errs71 = errors;
if(!(validate94(data39.became, {instancePath:instancePath+"/retired/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/became",parentData:data39,parentDataProperty:"became",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
var valid15 = _errs71 === errors;
}
else {
var valid15 = true;
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/retired/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/retired/additionalProperties/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid14 = _errs66 === errors;
if(!valid14){
break;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/retired",schemaPath:"#/properties/retired/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs62 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dashboards !== undefined && func0.call(data, "dashboards")){
let data43 = data.dashboards;
const _errs72 = errors;
if(errors === _errs72){
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if(Object.keys(data43).length > 30){
validate52.errors = [{instancePath:instancePath+"/dashboards",schemaPath:"#/properties/dashboards/maxProperties",keyword:"maxProperties",params:{limit: 30}}];
return false;
}
else {
for(const key14 of Object.keys(data43)){
const _errs74 = errors;
if(!(validate70(key14, {instancePath:instancePath+"/dashboards",parentData:data43,parentDataProperty:"dashboards",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
var valid16 = _errs74 === errors;
if(!valid16){
const err4 = {instancePath:instancePath+"/dashboards",schemaPath:"#/properties/dashboards/propertyNames",keyword:"propertyNames",params:{propertyName: key14}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate52.errors = vErrors;
return false;
break;
}
}
if(valid16){
for(const key15 of Object.keys(data43)){
let data44 = data43[key15];
const _errs76 = errors;
if(errors === _errs76){
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
let missing6;
if((((data44.title === undefined) || (!(func0.call(data44, "title")))) && (missing6 = "title")) || (((data44.include === undefined) || (!(func0.call(data44, "include")))) && (missing6 = "include"))){
validate52.errors = [{instancePath:instancePath+"/dashboards/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/dashboards/additionalProperties/required",keyword:"required",params:{missingProperty: missing6}}];
return false;
}
else {
const _errs78 = errors;
for(const key16 of Object.keys(data44)){
if(!((((key16 === "title") || (key16 === "question")) || (key16 === "summary")) || (key16 === "include"))){
validate52.errors = [{instancePath:instancePath+"/dashboards/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/dashboards/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}}];
return false;
break;
}
}
if(_errs78 === errors){
if(data44.title !== undefined && func0.call(data44, "title")){
const _errs79 = errors;
if(!(validate54(data44.title, {instancePath:instancePath+"/dashboards/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/title",parentData:data44,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid18 = _errs79 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data44.question !== undefined && func0.call(data44, "question")){
const _errs80 = errors;
if(!(validate54(data44.question, {instancePath:instancePath+"/dashboards/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/question",parentData:data44,parentDataProperty:"question",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid18 = _errs80 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data44.summary !== undefined && func0.call(data44, "summary")){
const _errs81 = errors;
if(!(validate56(data44.summary, {instancePath:instancePath+"/dashboards/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/summary",parentData:data44,parentDataProperty:"summary",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid18 = _errs81 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data44.include !== undefined && func0.call(data44, "include")){
let data48 = data44.include;
const _errs82 = errors;
if(errors === _errs82){
if(Array.isArray(data48)){
if(data48.length > 200){
validate52.errors = [{instancePath:instancePath+"/dashboards/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/include",schemaPath:"#/properties/dashboards/additionalProperties/properties/include/maxItems",keyword:"maxItems",params:{limit: 200}}];
return false;
}
else {
if(data48.length < 1){
validate52.errors = [{instancePath:instancePath+"/dashboards/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/include",schemaPath:"#/properties/dashboards/additionalProperties/properties/include/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid19 = true;
const len2 = data48.length;
for(let i2=0; i2<len2; i2++){
const _errs84 = errors;
if(!(validate100(data48[i2], {instancePath:instancePath+"/dashboards/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/include/" + i2,parentData:data48,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
var valid19 = _errs84 === errors;
if(!valid19){
break;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/dashboards/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/include",schemaPath:"#/properties/dashboards/additionalProperties/properties/include/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid18 = _errs82 === errors;
}
else {
var valid18 = true;
}
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/dashboards/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/dashboards/additionalProperties/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid17 = _errs76 === errors;
if(!valid17){
break;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/dashboards",schemaPath:"#/properties/dashboards/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs72 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.systems !== undefined && func0.call(data, "systems")){
let data50 = data.systems;
const _errs85 = errors;
if(errors === _errs85){
if(Array.isArray(data50)){
if(data50.length > 50){
validate52.errors = [{instancePath:instancePath+"/systems",schemaPath:"#/properties/systems/maxItems",keyword:"maxItems",params:{limit: 50}}];
return false;
}
else {
var valid20 = true;
const len3 = data50.length;
for(let i3=0; i3<len3; i3++){
let data51 = data50[i3];
const _errs87 = errors;
if(errors === _errs87){
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
let missing7;
if(((((data51.title === undefined) || (!(func0.call(data51, "title")))) && (missing7 = "title")) || (((data51.group === undefined) || (!(func0.call(data51, "group")))) && (missing7 = "group"))) || (((data51.text === undefined) || (!(func0.call(data51, "text")))) && (missing7 = "text"))){
validate52.errors = [{instancePath:instancePath+"/systems/" + i3,schemaPath:"#/properties/systems/items/required",keyword:"required",params:{missingProperty: missing7}}];
return false;
}
else {
const _errs89 = errors;
for(const key17 of Object.keys(data51)){
if(!(((((key17 === "title") || (key17 === "group")) || (key17 === "text")) || (key17 === "sources")) || (key17 === "note"))){
validate52.errors = [{instancePath:instancePath+"/systems/" + i3,schemaPath:"#/properties/systems/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}}];
return false;
break;
}
}
if(_errs89 === errors){
if(data51.title !== undefined && func0.call(data51, "title")){
const _errs90 = errors;
if(!(validate54(data51.title, {instancePath:instancePath+"/systems/" + i3+"/title",parentData:data51,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid21 = _errs90 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data51.group !== undefined && func0.call(data51, "group")){
const _errs91 = errors;
if(!(validate54(data51.group, {instancePath:instancePath+"/systems/" + i3+"/group",parentData:data51,parentDataProperty:"group",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid21 = _errs91 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data51.text !== undefined && func0.call(data51, "text")){
const _errs92 = errors;
if(!(validate56(data51.text, {instancePath:instancePath+"/systems/" + i3+"/text",parentData:data51,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid21 = _errs92 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data51.sources !== undefined && func0.call(data51, "sources")){
let data55 = data51.sources;
const _errs93 = errors;
if(errors === _errs93){
if(Array.isArray(data55)){
if(data55.length > 50){
validate52.errors = [{instancePath:instancePath+"/systems/" + i3+"/sources",schemaPath:"#/properties/systems/items/properties/sources/maxItems",keyword:"maxItems",params:{limit: 50}}];
return false;
}
else {
if(data55.length < 1){
validate52.errors = [{instancePath:instancePath+"/systems/" + i3+"/sources",schemaPath:"#/properties/systems/items/properties/sources/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid22 = true;
const len4 = data55.length;
for(let i4=0; i4<len4; i4++){
const _errs95 = errors;
if(!(validate105(data55[i4], {instancePath:instancePath+"/systems/" + i3+"/sources/" + i4,parentData:data55,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
var valid22 = _errs95 === errors;
if(!valid22){
break;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/systems/" + i3+"/sources",schemaPath:"#/properties/systems/items/properties/sources/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid21 = _errs93 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data51.note !== undefined && func0.call(data51, "note")){
const _errs96 = errors;
if(!(validate56(data51.note, {instancePath:instancePath+"/systems/" + i3+"/note",parentData:data51,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid21 = _errs96 === errors;
}
else {
var valid21 = true;
}
}
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/systems/" + i3,schemaPath:"#/properties/systems/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid20 = _errs87 === errors;
if(!valid20){
break;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/systems",schemaPath:"#/properties/systems/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs85 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.comparisons !== undefined && func0.call(data, "comparisons")){
let data58 = data.comparisons;
const _errs97 = errors;
if(errors === _errs97){
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if(Object.keys(data58).length > 30){
validate52.errors = [{instancePath:instancePath+"/comparisons",schemaPath:"#/properties/comparisons/maxProperties",keyword:"maxProperties",params:{limit: 30}}];
return false;
}
else {
for(const key18 of Object.keys(data58)){
const _errs99 = errors;
if(!(validate70(key18, {instancePath:instancePath+"/comparisons",parentData:data58,parentDataProperty:"comparisons",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
var valid23 = _errs99 === errors;
if(!valid23){
const err5 = {instancePath:instancePath+"/comparisons",schemaPath:"#/properties/comparisons/propertyNames",keyword:"propertyNames",params:{propertyName: key18}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate52.errors = vErrors;
return false;
break;
}
}
if(valid23){
for(const key19 of Object.keys(data58)){
let data59 = data58[key19];
const _errs101 = errors;
if(errors === _errs101){
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
let missing8;
if((((data59.question === undefined) || (!(func0.call(data59, "question")))) && (missing8 = "question")) || (((data59.metrics === undefined) || (!(func0.call(data59, "metrics")))) && (missing8 = "metrics"))){
validate52.errors = [{instancePath:instancePath+"/comparisons/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/comparisons/additionalProperties/required",keyword:"required",params:{missingProperty: missing8}}];
return false;
}
else {
const _errs103 = errors;
for(const key20 of Object.keys(data59)){
if(!((((((key20 === "question") || (key20 === "summary")) || (key20 === "metrics")) || (key20 === "relative-to")) || (key20 === "conditions")) || (key20 === "shows"))){
validate52.errors = [{instancePath:instancePath+"/comparisons/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/comparisons/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}}];
return false;
break;
}
}
if(_errs103 === errors){
if(data59.question !== undefined && func0.call(data59, "question")){
const _errs104 = errors;
if(!(validate54(data59.question, {instancePath:instancePath+"/comparisons/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/question",parentData:data59,parentDataProperty:"question",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid25 = _errs104 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data59.summary !== undefined && func0.call(data59, "summary")){
const _errs105 = errors;
if(!(validate56(data59.summary, {instancePath:instancePath+"/comparisons/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/summary",parentData:data59,parentDataProperty:"summary",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid25 = _errs105 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data59.metrics !== undefined && func0.call(data59, "metrics")){
let data62 = data59.metrics;
const _errs106 = errors;
if(errors === _errs106){
if(Array.isArray(data62)){
if(data62.length > 20){
validate52.errors = [{instancePath:instancePath+"/comparisons/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/metrics",schemaPath:"#/properties/comparisons/additionalProperties/properties/metrics/maxItems",keyword:"maxItems",params:{limit: 20}}];
return false;
}
else {
if(data62.length < 1){
validate52.errors = [{instancePath:instancePath+"/comparisons/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/metrics",schemaPath:"#/properties/comparisons/additionalProperties/properties/metrics/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid26 = true;
const len5 = data62.length;
for(let i5=0; i5<len5; i5++){
const _errs108 = errors;
if(!(validate87(data62[i5], {instancePath:instancePath+"/comparisons/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/metrics/" + i5,parentData:data62,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
var valid26 = _errs108 === errors;
if(!valid26){
break;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/comparisons/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/metrics",schemaPath:"#/properties/comparisons/additionalProperties/properties/metrics/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid25 = _errs106 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data59["relative-to"] !== undefined && func0.call(data59, "relative-to")){
const _errs109 = errors;
if(!(validate62(data59["relative-to"], {instancePath:instancePath+"/comparisons/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/relative-to",parentData:data59,parentDataProperty:"relative-to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
var valid25 = _errs109 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data59.conditions !== undefined && func0.call(data59, "conditions")){
const _errs110 = errors;
if(!(validate113(data59.conditions, {instancePath:instancePath+"/comparisons/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions",parentData:data59,parentDataProperty:"conditions",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
var valid25 = _errs110 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data59.shows !== undefined && func0.call(data59, "shows")){
let data66 = data59.shows;
const _errs111 = errors;
if(!((data66 === "level") || (data66 === "growth"))){
validate52.errors = [{instancePath:instancePath+"/comparisons/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/shows",schemaPath:"#/properties/comparisons/additionalProperties/properties/shows/enum",keyword:"enum",params:{allowedValues: schema19.properties.comparisons.additionalProperties.properties.shows.enum}}];
return false;
}
var valid25 = _errs111 === errors;
}
else {
var valid25 = true;
}
}
}
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/comparisons/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/comparisons/additionalProperties/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid24 = _errs101 === errors;
if(!valid24){
break;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/comparisons",schemaPath:"#/properties/comparisons/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs97 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reviews !== undefined && func0.call(data, "reviews")){
let data67 = data.reviews;
const _errs112 = errors;
if(errors === _errs112){
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
for(const key21 of Object.keys(data67)){
const _errs114 = errors;
if(!(((key21 === "monthly") || (key21 === "quarterly")) || (key21 === "yearly"))){
const err6 = {instancePath:instancePath+"/reviews",schemaPath:"#/properties/reviews/propertyNames/enum",keyword:"enum",params:{allowedValues: schema19.properties.reviews.propertyNames.enum},propertyName:key21};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid27 = _errs114 === errors;
if(!valid27){
const err7 = {instancePath:instancePath+"/reviews",schemaPath:"#/properties/reviews/propertyNames",keyword:"propertyNames",params:{propertyName: key21}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate52.errors = vErrors;
return false;
break;
}
}
if(valid27){
for(const key22 of Object.keys(data67)){
let data68 = data67[key22];
const _errs116 = errors;
if(errors === _errs116){
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
let missing9;
if((((data68.title === undefined) || (!(func0.call(data68, "title")))) && (missing9 = "title")) || (((data68.agenda === undefined) || (!(func0.call(data68, "agenda")))) && (missing9 = "agenda"))){
validate52.errors = [{instancePath:instancePath+"/reviews/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/reviews/additionalProperties/required",keyword:"required",params:{missingProperty: missing9}}];
return false;
}
else {
const _errs118 = errors;
for(const key23 of Object.keys(data68)){
if(!((key23 === "title") || (key23 === "agenda"))){
validate52.errors = [{instancePath:instancePath+"/reviews/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/reviews/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}}];
return false;
break;
}
}
if(_errs118 === errors){
if(data68.title !== undefined && func0.call(data68, "title")){
const _errs119 = errors;
if(!(validate54(data68.title, {instancePath:instancePath+"/reviews/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/title",parentData:data68,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid29 = _errs119 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data68.agenda !== undefined && func0.call(data68, "agenda")){
let data70 = data68.agenda;
const _errs120 = errors;
if(errors === _errs120){
if(Array.isArray(data70)){
if(data70.length > 20){
validate52.errors = [{instancePath:instancePath+"/reviews/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/agenda",schemaPath:"#/properties/reviews/additionalProperties/properties/agenda/maxItems",keyword:"maxItems",params:{limit: 20}}];
return false;
}
else {
if(data70.length < 1){
validate52.errors = [{instancePath:instancePath+"/reviews/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/agenda",schemaPath:"#/properties/reviews/additionalProperties/properties/agenda/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid30 = true;
const len6 = data70.length;
for(let i6=0; i6<len6; i6++){
let data71 = data70[i6];
const _errs122 = errors;
if(errors === _errs122){
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
let missing10;
if((((data71.title === undefined) || (!(func0.call(data71, "title")))) && (missing10 = "title")) || (((data71.text === undefined) || (!(func0.call(data71, "text")))) && (missing10 = "text"))){
validate52.errors = [{instancePath:instancePath+"/reviews/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/agenda/" + i6,schemaPath:"#/properties/reviews/additionalProperties/properties/agenda/items/required",keyword:"required",params:{missingProperty: missing10}}];
return false;
}
else {
const _errs124 = errors;
for(const key24 of Object.keys(data71)){
if(!((((((key24 === "title") || (key24 === "text")) || (key24 === "include")) || (key24 === "questions")) || (key24 === "criteria")) || (key24 === "actions"))){
validate52.errors = [{instancePath:instancePath+"/reviews/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/agenda/" + i6,schemaPath:"#/properties/reviews/additionalProperties/properties/agenda/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24}}];
return false;
break;
}
}
if(_errs124 === errors){
if(data71.title !== undefined && func0.call(data71, "title")){
const _errs125 = errors;
if(!(validate54(data71.title, {instancePath:instancePath+"/reviews/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/agenda/" + i6+"/title",parentData:data71,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid31 = _errs125 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data71.text !== undefined && func0.call(data71, "text")){
const _errs126 = errors;
if(!(validate56(data71.text, {instancePath:instancePath+"/reviews/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/agenda/" + i6+"/text",parentData:data71,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid31 = _errs126 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data71.include !== undefined && func0.call(data71, "include")){
let data74 = data71.include;
const _errs127 = errors;
if(errors === _errs127){
if(Array.isArray(data74)){
if(data74.length > 200){
validate52.errors = [{instancePath:instancePath+"/reviews/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/agenda/" + i6+"/include",schemaPath:"#/properties/reviews/additionalProperties/properties/agenda/items/properties/include/maxItems",keyword:"maxItems",params:{limit: 200}}];
return false;
}
else {
if(data74.length < 1){
validate52.errors = [{instancePath:instancePath+"/reviews/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/agenda/" + i6+"/include",schemaPath:"#/properties/reviews/additionalProperties/properties/agenda/items/properties/include/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid32 = true;
const len7 = data74.length;
for(let i7=0; i7<len7; i7++){
const _errs129 = errors;
if(!(validate100(data74[i7], {instancePath:instancePath+"/reviews/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/agenda/" + i6+"/include/" + i7,parentData:data74,parentDataProperty:i7,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
var valid32 = _errs129 === errors;
if(!valid32){
break;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/reviews/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/agenda/" + i6+"/include",schemaPath:"#/properties/reviews/additionalProperties/properties/agenda/items/properties/include/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid31 = _errs127 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data71.questions !== undefined && func0.call(data71, "questions")){
let data76 = data71.questions;
const _errs130 = errors;
if(errors === _errs130){
if(Array.isArray(data76)){
if(data76.length > 30){
validate52.errors = [{instancePath:instancePath+"/reviews/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/agenda/" + i6+"/questions",schemaPath:"#/properties/reviews/additionalProperties/properties/agenda/items/properties/questions/maxItems",keyword:"maxItems",params:{limit: 30}}];
return false;
}
else {
if(data76.length < 1){
validate52.errors = [{instancePath:instancePath+"/reviews/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/agenda/" + i6+"/questions",schemaPath:"#/properties/reviews/additionalProperties/properties/agenda/items/properties/questions/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid33 = true;
const len8 = data76.length;
for(let i8=0; i8<len8; i8++){
const _errs132 = errors;
if(!(validate121(data76[i8], {instancePath:instancePath+"/reviews/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/agenda/" + i6+"/questions/" + i8,parentData:data76,parentDataProperty:i8,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
var valid33 = _errs132 === errors;
if(!valid33){
break;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/reviews/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/agenda/" + i6+"/questions",schemaPath:"#/properties/reviews/additionalProperties/properties/agenda/items/properties/questions/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid31 = _errs130 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data71.criteria !== undefined && func0.call(data71, "criteria")){
const _errs133 = errors;
if(true !== data71.criteria){
validate52.errors = [{instancePath:instancePath+"/reviews/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/agenda/" + i6+"/criteria",schemaPath:"#/properties/reviews/additionalProperties/properties/agenda/items/properties/criteria/const",keyword:"const",params:{allowedValue: true}}];
return false;
}
var valid31 = _errs133 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data71.actions !== undefined && func0.call(data71, "actions")){
const _errs134 = errors;
if(true !== data71.actions){
validate52.errors = [{instancePath:instancePath+"/reviews/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/agenda/" + i6+"/actions",schemaPath:"#/properties/reviews/additionalProperties/properties/agenda/items/properties/actions/const",keyword:"const",params:{allowedValue: true}}];
return false;
}
var valid31 = _errs134 === errors;
}
else {
var valid31 = true;
}
}
}
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/reviews/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/agenda/" + i6,schemaPath:"#/properties/reviews/additionalProperties/properties/agenda/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid30 = _errs122 === errors;
if(!valid30){
break;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/reviews/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/agenda",schemaPath:"#/properties/reviews/additionalProperties/properties/agenda/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid29 = _errs120 === errors;
}
else {
var valid29 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/reviews/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/reviews/additionalProperties/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid28 = _errs116 === errors;
if(!valid28){
break;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/reviews",schemaPath:"#/properties/reviews/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs112 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.theme !== undefined && func0.call(data, "theme")){
let data80 = data.theme;
const _errs135 = errors;
if(errors === _errs135){
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
if(Object.keys(data80).length < 1){
validate52.errors = [{instancePath:instancePath+"/theme",schemaPath:"#/properties/theme/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs137 = errors;
for(const key25 of Object.keys(data80)){
if(!((((((key25 === "name") || (key25 === "logo")) || (key25 === "logo-dark")) || (key25 === "fonts")) || (key25 === "light")) || (key25 === "dark"))){
validate52.errors = [{instancePath:instancePath+"/theme",schemaPath:"#/properties/theme/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25}}];
return false;
break;
}
}
if(_errs137 === errors){
if(data80.name !== undefined && func0.call(data80, "name")){
let data81 = data80.name;
const _errs138 = errors;
if(errors === _errs138){
if(typeof data81 === "string"){
if(func71(data81) > 60){
validate52.errors = [{instancePath:instancePath+"/theme/name",schemaPath:"#/properties/theme/properties/name/maxLength",keyword:"maxLength",params:{limit: 60}}];
return false;
}
else {
if(func71(data81) < 1){
validate52.errors = [{instancePath:instancePath+"/theme/name",schemaPath:"#/properties/theme/properties/name/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern3.test(data81)){
validate52.errors = [{instancePath:instancePath+"/theme/name",schemaPath:"#/properties/theme/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^\\n\\r]*$"}}];
return false;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/theme/name",schemaPath:"#/properties/theme/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid34 = _errs138 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data80.logo !== undefined && func0.call(data80, "logo")){
const _errs140 = errors;
if(!(validate123(data80.logo, {instancePath:instancePath+"/theme/logo",parentData:data80,parentDataProperty:"logo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
var valid34 = _errs140 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data80["logo-dark"] !== undefined && func0.call(data80, "logo-dark")){
const _errs141 = errors;
if(!(validate123(data80["logo-dark"], {instancePath:instancePath+"/theme/logo-dark",parentData:data80,parentDataProperty:"logo-dark",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
var valid34 = _errs141 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data80.fonts !== undefined && func0.call(data80, "fonts")){
let data84 = data80.fonts;
const _errs142 = errors;
if(errors === _errs142){
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
if(Object.keys(data84).length < 1){
validate52.errors = [{instancePath:instancePath+"/theme/fonts",schemaPath:"#/properties/theme/properties/fonts/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs144 = errors;
for(const key26 of Object.keys(data84)){
if(!((key26 === "serif") || (key26 === "sans"))){
validate52.errors = [{instancePath:instancePath+"/theme/fonts",schemaPath:"#/properties/theme/properties/fonts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26}}];
return false;
break;
}
}
if(_errs144 === errors){
if(data84.serif !== undefined && func0.call(data84, "serif")){
const _errs145 = errors;
if(!(validate126(data84.serif, {instancePath:instancePath+"/theme/fonts/serif",parentData:data84,parentDataProperty:"serif",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
var valid35 = _errs145 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data84.sans !== undefined && func0.call(data84, "sans")){
const _errs146 = errors;
if(!(validate126(data84.sans, {instancePath:instancePath+"/theme/fonts/sans",parentData:data84,parentDataProperty:"sans",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
var valid35 = _errs146 === errors;
}
else {
var valid35 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/theme/fonts",schemaPath:"#/properties/theme/properties/fonts/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid34 = _errs142 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data80.light !== undefined && func0.call(data80, "light")){
const _errs147 = errors;
if(!(validate129(data80.light, {instancePath:instancePath+"/theme/light",parentData:data80,parentDataProperty:"light",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
var valid34 = _errs147 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data80.dark !== undefined && func0.call(data80, "dark")){
const _errs148 = errors;
if(!(validate129(data80.dark, {instancePath:instancePath+"/theme/dark",parentData:data80,parentDataProperty:"dark",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
var valid34 = _errs148 === errors;
}
else {
var valid34 = true;
}
}
}
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/theme",schemaPath:"#/properties/theme/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs135 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.glossary !== undefined && func0.call(data, "glossary")){
let data89 = data.glossary;
const _errs149 = errors;
if(errors === _errs149){
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
if(Object.keys(data89).length > 100){
validate52.errors = [{instancePath:instancePath+"/glossary",schemaPath:"#/properties/glossary/maxProperties",keyword:"maxProperties",params:{limit: 100}}];
return false;
}
else {
for(const key27 of Object.keys(data89)){
const _errs151 = errors;
if(errors === _errs151){
if(typeof key27 === "string"){
if(func71(key27) > 60){
const err8 = {instancePath:instancePath+"/glossary",schemaPath:"#/properties/glossary/propertyNames/maxLength",keyword:"maxLength",params:{limit: 60},propertyName:key27};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
if(func71(key27) < 1){
const err9 = {instancePath:instancePath+"/glossary",schemaPath:"#/properties/glossary/propertyNames/minLength",keyword:"minLength",params:{limit: 1},propertyName:key27};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
if(!pattern3.test(key27)){
const err10 = {instancePath:instancePath+"/glossary",schemaPath:"#/properties/glossary/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[^\\n\\r]*$"},propertyName:key27};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
else {
const err11 = {instancePath:instancePath+"/glossary",schemaPath:"#/properties/glossary/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key27};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var valid36 = _errs151 === errors;
if(!valid36){
const err12 = {instancePath:instancePath+"/glossary",schemaPath:"#/properties/glossary/propertyNames",keyword:"propertyNames",params:{propertyName: key27}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
validate52.errors = vErrors;
return false;
break;
}
}
if(valid36){
for(const key28 of Object.keys(data89)){
const _errs154 = errors;
if(!(validate56(data89[key28], {instancePath:instancePath+"/glossary/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data89,parentDataProperty:key28,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid37 = _errs154 === errors;
if(!valid37){
break;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/glossary",schemaPath:"#/properties/glossary/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs149 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notes !== undefined && func0.call(data, "notes")){
let data91 = data.notes;
const _errs155 = errors;
if(errors === _errs155){
if(Array.isArray(data91)){
if(data91.length > 50){
validate52.errors = [{instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/maxItems",keyword:"maxItems",params:{limit: 50}}];
return false;
}
else {
var valid38 = true;
const len9 = data91.length;
for(let i9=0; i9<len9; i9++){
let data92 = data91[i9];
const _errs157 = errors;
if(errors === _errs157){
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
let missing11;
if((((data92.title === undefined) || (!(func0.call(data92, "title")))) && (missing11 = "title")) || (((data92.text === undefined) || (!(func0.call(data92, "text")))) && (missing11 = "text"))){
validate52.errors = [{instancePath:instancePath+"/notes/" + i9,schemaPath:"#/properties/notes/items/required",keyword:"required",params:{missingProperty: missing11}}];
return false;
}
else {
const _errs159 = errors;
for(const key29 of Object.keys(data92)){
if(!(((key29 === "title") || (key29 === "text")) || (key29 === "metrics"))){
validate52.errors = [{instancePath:instancePath+"/notes/" + i9,schemaPath:"#/properties/notes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29}}];
return false;
break;
}
}
if(_errs159 === errors){
if(data92.title !== undefined && func0.call(data92, "title")){
const _errs160 = errors;
if(!(validate54(data92.title, {instancePath:instancePath+"/notes/" + i9+"/title",parentData:data92,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid39 = _errs160 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data92.text !== undefined && func0.call(data92, "text")){
const _errs161 = errors;
if(!(validate56(data92.text, {instancePath:instancePath+"/notes/" + i9+"/text",parentData:data92,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid39 = _errs161 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data92.metrics !== undefined && func0.call(data92, "metrics")){
let data95 = data92.metrics;
const _errs162 = errors;
if(errors === _errs162){
if(Array.isArray(data95)){
if(data95.length > 30){
validate52.errors = [{instancePath:instancePath+"/notes/" + i9+"/metrics",schemaPath:"#/properties/notes/items/properties/metrics/maxItems",keyword:"maxItems",params:{limit: 30}}];
return false;
}
else {
var valid40 = true;
const len10 = data95.length;
for(let i10=0; i10<len10; i10++){
const _errs164 = errors;
if(!(validate87(data95[i10], {instancePath:instancePath+"/notes/" + i9+"/metrics/" + i10,parentData:data95,parentDataProperty:i10,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
var valid40 = _errs164 === errors;
if(!valid40){
break;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/notes/" + i9+"/metrics",schemaPath:"#/properties/notes/items/properties/metrics/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid39 = _errs162 === errors;
}
else {
var valid39 = true;
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/notes/" + i9,schemaPath:"#/properties/notes/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid38 = _errs157 === errors;
if(!valid38){
break;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs155 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate52.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const metric = validate146;
const schema41 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"metric.json","type":"object","additionalProperties":false,"required":["title","unit"],"properties":{"$schema":{"type":"string","maxLength":300},"title":{"$ref":"common.json#/$defs/line"},"summary":{"$ref":"common.json#/$defs/text"},"category":{"$ref":"common.json#/$defs/category"},"group":{"type":"array","items":{"$ref":"common.json#/$defs/line"},"minItems":1,"maxItems":4},"order":{"type":"integer","minimum":0,"maximum":100000},"unit":{"$ref":"common.json#/$defs/line"},"indicator":{"enum":["leading","lagging"],"enumDescriptions":["It tells early: it moves before the result does.","It tells late: it is the result."]},"cadence":{"$ref":"common.json#/$defs/cadence"},"owner":{"$ref":"common.json#/$defs/line"},"method":{"$ref":"common.json#/$defs/text"},"note":{"$ref":"common.json#/$defs/text"},"better":{"enum":["higher","lower"],"enumDescriptions":["More is better.","Less is better."]},"target":{"$ref":"common.json#/$defs/target"},"targets":{"type":"array","minItems":1,"maxItems":40,"items":{"type":"object","additionalProperties":false,"required":["target"],"properties":{"target":{"$ref":"common.json#/$defs/target"},"text":{"$ref":"common.json#/$defs/line"},"within":{"$ref":"common.json#/$defs/duration"},"sustained":{"$ref":"common.json#/$defs/duration"},"basis":{"$ref":"common.json#/$defs/basis"},"since":{"$ref":"common.json#/$defs/day"},"replaces":{"$ref":"common.json#/$defs/duration"},"reason":{"$ref":"common.json#/$defs/text"}}}},"parts":{"type":"object","propertyNames":{"$ref":"common.json#/$defs/id"},"minProperties":2,"maxProperties":40,"additionalProperties":{"type":"object","additionalProperties":false,"required":["title","share"],"properties":{"title":{"$ref":"common.json#/$defs/line"},"share":{"type":"number","minimum":0,"maximum":100},"text":{"$ref":"common.json#/$defs/line"}}}},"tolerance":{"type":"number","minimum":0,"maximum":100},"formula":{"type":"string","minLength":1,"maxLength":500},"supporting":{"const":true},"weight":{"type":"number","exclusiveMinimum":0,"maximum":1000},"conditions":{"$ref":"common.json#/$defs/conditions"},"scale":{"type":"array","items":{"$ref":"common.json#/$defs/line"},"minItems":2,"maxItems":40},"maximum":{"type":"number"}}};

function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate147.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func71(data) > 300){
validate147.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 300}}];
return false;
}
else {
if(func71(data) < 1){
validate147.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern3.test(data)){
validate147.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^\\n\\r]*$"}}];
return false;
}
}
}
}
else {
validate147.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate147.errors = vErrors;
return errors === 0;
}
validate147.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate149(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate149.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func71(data) > 4000){
validate149.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 4000}}];
return false;
}
else {
if(func71(data) < 1){
validate149.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate149.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate149.errors = vErrors;
return errors === 0;
}
validate149.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate151(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate151.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func71(data) > 80){
validate151.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 80}}];
return false;
}
else {
if(!pattern5.test(data)){
validate151.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}}];
return false;
}
}
}
else {
validate151.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate151.errors = vErrors;
return errors === 0;
}
validate151.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate155(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate155.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func71(data) > 80){
validate155.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 80}}];
return false;
}
else {
if(!pattern5.test(data)){
validate155.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}}];
return false;
}
}
}
else {
validate155.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate155.errors = vErrors;
return errors === 0;
}
validate155.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema46 = {"type":"string","minLength":1,"maxLength":80};

function validate160(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate160.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func71(data) > 80){
validate160.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 80}}];
return false;
}
else {
if(func71(data) < 1){
validate160.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate160.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate160.errors = vErrors;
return errors === 0;
}
validate160.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate164(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate164.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func71(data) > 40){
validate164.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 40}}];
return false;
}
else {
if(!pattern8.test(data)){
validate164.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)? (seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|years?)$"}}];
return false;
}
}
}
else {
validate164.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate164.errors = vErrors;
return errors === 0;
}
validate164.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate167(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate167.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((data === "claimed") || (data === "reported")) || (data === "measured")) || (data === "independent"))){
validate167.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema28.enum}}];
return false;
}
validate167.errors = vErrors;
return errors === 0;
}
validate167.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate169(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate169.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(errors === 0){
if(typeof data === "string"){
if(func71(data) > 10){
validate169.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 10}}];
return false;
}
else {
if(!pattern6.test(data)){
validate169.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}}];
return false;
}
else {
if(!(formats0.validate(data))){
validate169.errors = [{instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"}}];
return false;
}
}
}
}
else {
validate169.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
validate169.errors = vErrors;
return errors === 0;
}
validate169.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate173(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate173.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func71(data) > 80){
validate173.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 80}}];
return false;
}
else {
if(!pattern5.test(data)){
validate173.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}}];
return false;
}
}
}
else {
validate173.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate173.errors = vErrors;
return errors === 0;
}
validate173.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate177(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate177.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 20){
validate177.errors = [{instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 20}}];
return false;
}
else {
for(const key0 of Object.keys(data)){
const _errs1 = errors;
if(!(validate114(key0, {instancePath,parentData:data,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err0 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate177.errors = vErrors;
return false;
break;
}
}
if(valid0){
for(const key1 of Object.keys(data)){
let data0 = data[key1];
const _errs3 = errors;
if((typeof data0 !== "string") && (!(typeof data0 == "number"))){
validate177.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: schema34.additionalProperties.type}}];
return false;
}
if(errors === _errs3){
if(typeof data0 === "string"){
if(func71(data0) > 200){
validate177.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 200}}];
return false;
}
}
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate177.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate177.errors = vErrors;
return errors === 0;
}
validate177.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate146(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="metric.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate146.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.title === undefined) || (!(func0.call(data, "title")))) && (missing0 = "title")) || (((data.unit === undefined) || (!(func0.call(data, "unit")))) && (missing0 = "unit"))){
validate146.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema41.properties, key0))){
validate146.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.$schema !== undefined && func0.call(data, "$schema")){
let data0 = data.$schema;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func71(data0) > 300){
validate146.errors = [{instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/maxLength",keyword:"maxLength",params:{limit: 300}}];
return false;
}
}
else {
validate146.errors = [{instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined && func0.call(data, "title")){
const _errs4 = errors;
if(!(validate147(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.summary !== undefined && func0.call(data, "summary")){
const _errs5 = errors;
if(!(validate149(data.summary, {instancePath:instancePath+"/summary",parentData:data,parentDataProperty:"summary",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.category !== undefined && func0.call(data, "category")){
const _errs6 = errors;
if(!(validate151(data.category, {instancePath:instancePath+"/category",parentData:data,parentDataProperty:"category",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.group !== undefined && func0.call(data, "group")){
let data4 = data.group;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data4)){
if(data4.length > 4){
validate146.errors = [{instancePath:instancePath+"/group",schemaPath:"#/properties/group/maxItems",keyword:"maxItems",params:{limit: 4}}];
return false;
}
else {
if(data4.length < 1){
validate146.errors = [{instancePath:instancePath+"/group",schemaPath:"#/properties/group/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
const _errs9 = errors;
if(!(validate147(data4[i0], {instancePath:instancePath+"/group/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
var valid1 = _errs9 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate146.errors = [{instancePath:instancePath+"/group",schemaPath:"#/properties/group/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.order !== undefined && func0.call(data, "order")){
let data6 = data.order;
const _errs10 = errors;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
validate146.errors = [{instancePath:instancePath+"/order",schemaPath:"#/properties/order/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs10){
if(typeof data6 == "number"){
if(data6 > 100000 || isNaN(data6)){
validate146.errors = [{instancePath:instancePath+"/order",schemaPath:"#/properties/order/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000}}];
return false;
}
else {
if(data6 < 0 || isNaN(data6)){
validate146.errors = [{instancePath:instancePath+"/order",schemaPath:"#/properties/order/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unit !== undefined && func0.call(data, "unit")){
const _errs12 = errors;
if(!(validate147(data.unit, {instancePath:instancePath+"/unit",parentData:data,parentDataProperty:"unit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.indicator !== undefined && func0.call(data, "indicator")){
let data8 = data.indicator;
const _errs13 = errors;
if(!((data8 === "leading") || (data8 === "lagging"))){
validate146.errors = [{instancePath:instancePath+"/indicator",schemaPath:"#/properties/indicator/enum",keyword:"enum",params:{allowedValues: schema41.properties.indicator.enum}}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cadence !== undefined && func0.call(data, "cadence")){
const _errs14 = errors;
if(!(validate155(data.cadence, {instancePath:instancePath+"/cadence",parentData:data,parentDataProperty:"cadence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.owner !== undefined && func0.call(data, "owner")){
const _errs15 = errors;
if(!(validate147(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.method !== undefined && func0.call(data, "method")){
const _errs16 = errors;
if(!(validate149(data.method, {instancePath:instancePath+"/method",parentData:data,parentDataProperty:"method",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.note !== undefined && func0.call(data, "note")){
const _errs17 = errors;
if(!(validate149(data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.better !== undefined && func0.call(data, "better")){
let data13 = data.better;
const _errs18 = errors;
if(!((data13 === "higher") || (data13 === "lower"))){
validate146.errors = [{instancePath:instancePath+"/better",schemaPath:"#/properties/better/enum",keyword:"enum",params:{allowedValues: schema41.properties.better.enum}}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.target !== undefined && func0.call(data, "target")){
const _errs19 = errors;
if(!(validate160(data.target, {instancePath:instancePath+"/target",parentData:data,parentDataProperty:"target",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
errors = vErrors.length;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.targets !== undefined && func0.call(data, "targets")){
let data15 = data.targets;
const _errs20 = errors;
if(errors === _errs20){
if(Array.isArray(data15)){
if(data15.length > 40){
validate146.errors = [{instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/maxItems",keyword:"maxItems",params:{limit: 40}}];
return false;
}
else {
if(data15.length < 1){
validate146.errors = [{instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid2 = true;
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
let data16 = data15[i1];
const _errs22 = errors;
if(errors === _errs22){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
let missing1;
if(((data16.target === undefined) || (!(func0.call(data16, "target")))) && (missing1 = "target")){
validate146.errors = [{instancePath:instancePath+"/targets/" + i1,schemaPath:"#/properties/targets/items/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs24 = errors;
for(const key1 of Object.keys(data16)){
if(!((((((((key1 === "target") || (key1 === "text")) || (key1 === "within")) || (key1 === "sustained")) || (key1 === "basis")) || (key1 === "since")) || (key1 === "replaces")) || (key1 === "reason"))){
validate146.errors = [{instancePath:instancePath+"/targets/" + i1,schemaPath:"#/properties/targets/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs24 === errors){
if(data16.target !== undefined && func0.call(data16, "target")){
const _errs25 = errors;
if(!(validate160(data16.target, {instancePath:instancePath+"/targets/" + i1+"/target",parentData:data16,parentDataProperty:"target",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
errors = vErrors.length;
}
var valid3 = _errs25 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data16.text !== undefined && func0.call(data16, "text")){
const _errs26 = errors;
if(!(validate147(data16.text, {instancePath:instancePath+"/targets/" + i1+"/text",parentData:data16,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
var valid3 = _errs26 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data16.within !== undefined && func0.call(data16, "within")){
const _errs27 = errors;
if(!(validate164(data16.within, {instancePath:instancePath+"/targets/" + i1+"/within",parentData:data16,parentDataProperty:"within",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
errors = vErrors.length;
}
var valid3 = _errs27 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data16.sustained !== undefined && func0.call(data16, "sustained")){
const _errs28 = errors;
if(!(validate164(data16.sustained, {instancePath:instancePath+"/targets/" + i1+"/sustained",parentData:data16,parentDataProperty:"sustained",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
errors = vErrors.length;
}
var valid3 = _errs28 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data16.basis !== undefined && func0.call(data16, "basis")){
const _errs29 = errors;
if(!(validate167(data16.basis, {instancePath:instancePath+"/targets/" + i1+"/basis",parentData:data16,parentDataProperty:"basis",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
var valid3 = _errs29 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data16.since !== undefined && func0.call(data16, "since")){
const _errs30 = errors;
if(!(validate169(data16.since, {instancePath:instancePath+"/targets/" + i1+"/since",parentData:data16,parentDataProperty:"since",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
errors = vErrors.length;
}
var valid3 = _errs30 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data16.replaces !== undefined && func0.call(data16, "replaces")){
const _errs31 = errors;
if(!(validate164(data16.replaces, {instancePath:instancePath+"/targets/" + i1+"/replaces",parentData:data16,parentDataProperty:"replaces",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
errors = vErrors.length;
}
var valid3 = _errs31 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data16.reason !== undefined && func0.call(data16, "reason")){
const _errs32 = errors;
if(!(validate149(data16.reason, {instancePath:instancePath+"/targets/" + i1+"/reason",parentData:data16,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
var valid3 = _errs32 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate146.errors = [{instancePath:instancePath+"/targets/" + i1,schemaPath:"#/properties/targets/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid2 = _errs22 === errors;
if(!valid2){
break;
}
}
}
}
}
else {
validate146.errors = [{instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.parts !== undefined && func0.call(data, "parts")){
let data25 = data.parts;
const _errs33 = errors;
if(errors === _errs33){
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(Object.keys(data25).length > 40){
validate146.errors = [{instancePath:instancePath+"/parts",schemaPath:"#/properties/parts/maxProperties",keyword:"maxProperties",params:{limit: 40}}];
return false;
}
else {
if(Object.keys(data25).length < 2){
validate146.errors = [{instancePath:instancePath+"/parts",schemaPath:"#/properties/parts/minProperties",keyword:"minProperties",params:{limit: 2}}];
return false;
}
else {
for(const key2 of Object.keys(data25)){
const _errs35 = errors;
if(!(validate173(key2, {instancePath:instancePath+"/parts",parentData:data25,parentDataProperty:"parts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
errors = vErrors.length;
}
var valid4 = _errs35 === errors;
if(!valid4){
const err0 = {instancePath:instancePath+"/parts",schemaPath:"#/properties/parts/propertyNames",keyword:"propertyNames",params:{propertyName: key2}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate146.errors = vErrors;
return false;
break;
}
}
if(valid4){
for(const key3 of Object.keys(data25)){
let data26 = data25[key3];
const _errs37 = errors;
if(errors === _errs37){
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
let missing2;
if((((data26.title === undefined) || (!(func0.call(data26, "title")))) && (missing2 = "title")) || (((data26.share === undefined) || (!(func0.call(data26, "share")))) && (missing2 = "share"))){
validate146.errors = [{instancePath:instancePath+"/parts/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/parts/additionalProperties/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs39 = errors;
for(const key4 of Object.keys(data26)){
if(!(((key4 === "title") || (key4 === "share")) || (key4 === "text"))){
validate146.errors = [{instancePath:instancePath+"/parts/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/parts/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}}];
return false;
break;
}
}
if(_errs39 === errors){
if(data26.title !== undefined && func0.call(data26, "title")){
const _errs40 = errors;
if(!(validate147(data26.title, {instancePath:instancePath+"/parts/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/title",parentData:data26,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
var valid6 = _errs40 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data26.share !== undefined && func0.call(data26, "share")){
let data28 = data26.share;
const _errs41 = errors;
if(errors === _errs41){
if(typeof data28 == "number"){
if(data28 > 100 || isNaN(data28)){
validate146.errors = [{instancePath:instancePath+"/parts/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/share",schemaPath:"#/properties/parts/additionalProperties/properties/share/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}}];
return false;
}
else {
if(data28 < 0 || isNaN(data28)){
validate146.errors = [{instancePath:instancePath+"/parts/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/share",schemaPath:"#/properties/parts/additionalProperties/properties/share/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
else {
validate146.errors = [{instancePath:instancePath+"/parts/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/share",schemaPath:"#/properties/parts/additionalProperties/properties/share/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid6 = _errs41 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data26.text !== undefined && func0.call(data26, "text")){
const _errs43 = errors;
if(!(validate147(data26.text, {instancePath:instancePath+"/parts/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/text",parentData:data26,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
var valid6 = _errs43 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
}
else {
validate146.errors = [{instancePath:instancePath+"/parts/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/parts/additionalProperties/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid5 = _errs37 === errors;
if(!valid5){
break;
}
}
}
}
}
}
else {
validate146.errors = [{instancePath:instancePath+"/parts",schemaPath:"#/properties/parts/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tolerance !== undefined && func0.call(data, "tolerance")){
let data30 = data.tolerance;
const _errs44 = errors;
if(errors === _errs44){
if(typeof data30 == "number"){
if(data30 > 100 || isNaN(data30)){
validate146.errors = [{instancePath:instancePath+"/tolerance",schemaPath:"#/properties/tolerance/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}}];
return false;
}
else {
if(data30 < 0 || isNaN(data30)){
validate146.errors = [{instancePath:instancePath+"/tolerance",schemaPath:"#/properties/tolerance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
else {
validate146.errors = [{instancePath:instancePath+"/tolerance",schemaPath:"#/properties/tolerance/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid0 = _errs44 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.formula !== undefined && func0.call(data, "formula")){
let data31 = data.formula;
const _errs46 = errors;
if(errors === _errs46){
if(typeof data31 === "string"){
if(func71(data31) > 500){
validate146.errors = [{instancePath:instancePath+"/formula",schemaPath:"#/properties/formula/maxLength",keyword:"maxLength",params:{limit: 500}}];
return false;
}
else {
if(func71(data31) < 1){
validate146.errors = [{instancePath:instancePath+"/formula",schemaPath:"#/properties/formula/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate146.errors = [{instancePath:instancePath+"/formula",schemaPath:"#/properties/formula/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs46 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.supporting !== undefined && func0.call(data, "supporting")){
const _errs48 = errors;
if(true !== data.supporting){
validate146.errors = [{instancePath:instancePath+"/supporting",schemaPath:"#/properties/supporting/const",keyword:"const",params:{allowedValue: true}}];
return false;
}
var valid0 = _errs48 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.weight !== undefined && func0.call(data, "weight")){
let data33 = data.weight;
const _errs49 = errors;
if(errors === _errs49){
if(typeof data33 == "number"){
if(data33 > 1000 || isNaN(data33)){
validate146.errors = [{instancePath:instancePath+"/weight",schemaPath:"#/properties/weight/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}}];
return false;
}
else {
if(data33 <= 0 || isNaN(data33)){
validate146.errors = [{instancePath:instancePath+"/weight",schemaPath:"#/properties/weight/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}}];
return false;
}
}
}
else {
validate146.errors = [{instancePath:instancePath+"/weight",schemaPath:"#/properties/weight/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid0 = _errs49 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.conditions !== undefined && func0.call(data, "conditions")){
const _errs51 = errors;
if(!(validate177(data.conditions, {instancePath:instancePath+"/conditions",parentData:data,parentDataProperty:"conditions",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid0 = _errs51 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scale !== undefined && func0.call(data, "scale")){
let data35 = data.scale;
const _errs52 = errors;
if(errors === _errs52){
if(Array.isArray(data35)){
if(data35.length > 40){
validate146.errors = [{instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/maxItems",keyword:"maxItems",params:{limit: 40}}];
return false;
}
else {
if(data35.length < 2){
validate146.errors = [{instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/minItems",keyword:"minItems",params:{limit: 2}}];
return false;
}
else {
var valid7 = true;
const len2 = data35.length;
for(let i2=0; i2<len2; i2++){
const _errs54 = errors;
if(!(validate147(data35[i2], {instancePath:instancePath+"/scale/" + i2,parentData:data35,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
var valid7 = _errs54 === errors;
if(!valid7){
break;
}
}
}
}
}
else {
validate146.errors = [{instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs52 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.maximum !== undefined && func0.call(data, "maximum")){
const _errs55 = errors;
if(!(typeof data.maximum == "number")){
validate146.errors = [{instancePath:instancePath+"/maximum",schemaPath:"#/properties/maximum/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid0 = _errs55 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate146.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate146.errors = vErrors;
return errors === 0;
}
validate146.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const source = validate181;
const schema52 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"source.json","type":"object","additionalProperties":false,"required":["title","independent"],"properties":{"$schema":{"type":"string","maxLength":300},"title":{"$ref":"common.json#/$defs/line"},"summary":{"$ref":"common.json#/$defs/text"},"url":{"$ref":"common.json#/$defs/https"},"licence":{"$ref":"common.json#/$defs/line"},"attribution":{"$ref":"common.json#/$defs/text"},"cadence":{"$ref":"common.json#/$defs/cadence"},"independent":{"type":"boolean"}}};

function validate182(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate182.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func71(data) > 300){
validate182.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 300}}];
return false;
}
else {
if(func71(data) < 1){
validate182.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern3.test(data)){
validate182.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^\\n\\r]*$"}}];
return false;
}
}
}
}
else {
validate182.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate182.errors = vErrors;
return errors === 0;
}
validate182.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate184(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate184.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func71(data) > 4000){
validate184.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 4000}}];
return false;
}
else {
if(func71(data) < 1){
validate184.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate184.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate184.errors = vErrors;
return errors === 0;
}
validate184.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate186(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate186.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func71(data) > 2000){
validate186.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 2000}}];
return false;
}
else {
if(!pattern4.test(data)){
validate186.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^https://[^\\s\"'<>\\\\^`{|}]+$"}}];
return false;
}
}
}
else {
validate186.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate186.errors = vErrors;
return errors === 0;
}
validate186.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate190(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate190.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func71(data) > 80){
validate190.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 80}}];
return false;
}
else {
if(!pattern5.test(data)){
validate190.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}}];
return false;
}
}
}
else {
validate190.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate190.errors = vErrors;
return errors === 0;
}
validate190.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate181(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="source.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate181.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.title === undefined) || (!(func0.call(data, "title")))) && (missing0 = "title")) || (((data.independent === undefined) || (!(func0.call(data, "independent")))) && (missing0 = "independent"))){
validate181.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((((key0 === "$schema") || (key0 === "title")) || (key0 === "summary")) || (key0 === "url")) || (key0 === "licence")) || (key0 === "attribution")) || (key0 === "cadence")) || (key0 === "independent"))){
validate181.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.$schema !== undefined && func0.call(data, "$schema")){
let data0 = data.$schema;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func71(data0) > 300){
validate181.errors = [{instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/maxLength",keyword:"maxLength",params:{limit: 300}}];
return false;
}
}
else {
validate181.errors = [{instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined && func0.call(data, "title")){
const _errs4 = errors;
if(!(validate182(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.summary !== undefined && func0.call(data, "summary")){
const _errs5 = errors;
if(!(validate184(data.summary, {instancePath:instancePath+"/summary",parentData:data,parentDataProperty:"summary",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.url !== undefined && func0.call(data, "url")){
const _errs6 = errors;
if(!(validate186(data.url, {instancePath:instancePath+"/url",parentData:data,parentDataProperty:"url",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.licence !== undefined && func0.call(data, "licence")){
const _errs7 = errors;
if(!(validate182(data.licence, {instancePath:instancePath+"/licence",parentData:data,parentDataProperty:"licence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attribution !== undefined && func0.call(data, "attribution")){
const _errs8 = errors;
if(!(validate184(data.attribution, {instancePath:instancePath+"/attribution",parentData:data,parentDataProperty:"attribution",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cadence !== undefined && func0.call(data, "cadence")){
const _errs9 = errors;
if(!(validate190(data.cadence, {instancePath:instancePath+"/cadence",parentData:data,parentDataProperty:"cadence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.independent !== undefined && func0.call(data, "independent")){
const _errs10 = errors;
if(typeof data.independent !== "boolean"){
validate181.errors = [{instancePath:instancePath+"/independent",schemaPath:"#/properties/independent/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate181.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate181.errors = vErrors;
return errors === 0;
}
validate181.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const snapshot = validate192;
const schema57 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"snapshot.json","type":"object","additionalProperties":false,"required":["recorded"],"properties":{"$schema":{"type":"string","maxLength":300},"date":{"$ref":"common.json#/$defs/day"},"published":{"$ref":"common.json#/$defs/day"},"seen":{"$ref":"common.json#/$defs/day"},"recorded":{"$ref":"common.json#/$defs/day"},"title":{"$ref":"common.json#/$defs/line"},"url":{"$ref":"common.json#/$defs/https"},"version":{"$ref":"common.json#/$defs/line"},"basis":{"$ref":"common.json#/$defs/basis"},"note":{"$ref":"common.json#/$defs/text"},"citation":{"$ref":"common.json#/$defs/citation"},"evidence":{"$ref":"common.json#/$defs/evidence"},"conditions":{"$ref":"common.json#/$defs/conditions"},"breaks":{"type":"object","propertyNames":{"$ref":"common.json#/$defs/metric"},"additionalProperties":{"$ref":"common.json#/$defs/line"},"maxProperties":500},"versions":{"type":"object","propertyNames":{"$ref":"common.json#/$defs/subject"},"additionalProperties":{"type":"string","minLength":1,"maxLength":80},"maxProperties":200},"values":{"$ref":"#/$defs/values"},"subjects":{"type":"object","propertyNames":{"$ref":"common.json#/$defs/subject"},"additionalProperties":{"$ref":"#/$defs/values"},"maxProperties":200},"attestations":{"type":"array","maxItems":200,"items":{"type":"object","additionalProperties":false,"required":["criterion","outcome","by","evidence"],"properties":{"criterion":{"$ref":"common.json#/$defs/criterion"},"outcome":{"enum":["met","missed","not-applicable"],"enumDescriptions":["It holds, and the evidence shows it.","It does not hold.","It does not apply here; the note says why where the criterion asks for that."]},"by":{"$ref":"common.json#/$defs/line"},"evidence":{"$ref":"common.json#/$defs/evidence"},"until":{"$ref":"common.json#/$defs/day"},"note":{"$ref":"common.json#/$defs/text"}}}},"corrects":{"$ref":"#/$defs/remarks"},"retracts":{"$ref":"#/$defs/remarks"},"refutes":{"$ref":"#/$defs/remarks"},"disputes":{"$ref":"#/$defs/remarks"}},"$defs":{"values":{"type":"object","propertyNames":{"$ref":"common.json#/$defs/metric"},"maxProperties":5000,"additionalProperties":{"$ref":"#/$defs/value"}},"value":{"anyOf":[{"type":"number"},{"type":"string","minLength":1,"maxLength":40},{"$ref":"#/$defs/reading"},{"type":"array","items":{"$ref":"#/$defs/reading"},"minItems":1,"maxItems":100}]},"reading":{"type":"object","additionalProperties":false,"properties":{"value":{"type":["number","string"],"maxLength":40},"low":{"type":"number"},"high":{"type":"number"},"below":{"type":"number"},"above":{"type":"number"},"failed":{"$ref":"common.json#/$defs/text"},"basis":{"$ref":"common.json#/$defs/basis"},"conditions":{"$ref":"common.json#/$defs/conditions"},"spread":{"type":"number","minimum":0},"samples":{"type":"integer","minimum":1},"duration":{"$ref":"common.json#/$defs/duration"},"note":{"$ref":"common.json#/$defs/text"},"refuted":{"$ref":"common.json#/$defs/text"},"confirm":{"$ref":"common.json#/$defs/text"}}},"remarks":{"type":"array","maxItems":200,"items":{"type":"object","additionalProperties":false,"required":["snapshot","reason"],"properties":{"snapshot":{"$ref":"common.json#/$defs/snapshot"},"metrics":{"type":"array","items":{"$ref":"common.json#/$defs/metric"},"minItems":1,"maxItems":200},"reason":{"$ref":"common.json#/$defs/text"},"removed":{"const":true},"evidence":{"$ref":"common.json#/$defs/evidence"}}}}}};

function validate193(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate193.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(errors === 0){
if(typeof data === "string"){
if(func71(data) > 10){
validate193.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 10}}];
return false;
}
else {
if(!pattern6.test(data)){
validate193.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}}];
return false;
}
else {
if(!(formats0.validate(data))){
validate193.errors = [{instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"}}];
return false;
}
}
}
}
else {
validate193.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
validate193.errors = vErrors;
return errors === 0;
}
validate193.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate198(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate198.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func71(data) > 300){
validate198.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 300}}];
return false;
}
else {
if(func71(data) < 1){
validate198.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern3.test(data)){
validate198.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^\\n\\r]*$"}}];
return false;
}
}
}
}
else {
validate198.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate198.errors = vErrors;
return errors === 0;
}
validate198.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate200(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate200.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func71(data) > 2000){
validate200.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 2000}}];
return false;
}
else {
if(!pattern4.test(data)){
validate200.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^https://[^\\s\"'<>\\\\^`{|}]+$"}}];
return false;
}
}
}
else {
validate200.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate200.errors = vErrors;
return errors === 0;
}
validate200.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate203(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate203.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((data === "claimed") || (data === "reported")) || (data === "measured")) || (data === "independent"))){
validate203.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema28.enum}}];
return false;
}
validate203.errors = vErrors;
return errors === 0;
}
validate203.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate205(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate205.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func71(data) > 4000){
validate205.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 4000}}];
return false;
}
else {
if(func71(data) < 1){
validate205.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate205.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate205.errors = vErrors;
return errors === 0;
}
validate205.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema63 = {"type":"object","additionalProperties":false,"required":["title"],"properties":{"title":{"$ref":"#/$defs/line"},"url":{"$ref":"#/$defs/https"},"repository":{"$ref":"#/$defs/line"},"commit":{"type":"string","pattern":"^[0-9a-f]{40}$","maxLength":40},"path":{"$ref":"#/$defs/line"}}};

function validate208(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate208.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func71(data) > 300){
validate208.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 300}}];
return false;
}
else {
if(func71(data) < 1){
validate208.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern3.test(data)){
validate208.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^\\n\\r]*$"}}];
return false;
}
}
}
}
else {
validate208.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate208.errors = vErrors;
return errors === 0;
}
validate208.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate210(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate210.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func71(data) > 2000){
validate210.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 2000}}];
return false;
}
else {
if(!pattern4.test(data)){
validate210.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^https://[^\\s\"'<>\\\\^`{|}]+$"}}];
return false;
}
}
}
else {
validate210.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate210.errors = vErrors;
return errors === 0;
}
validate210.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern35 = new RegExp("^[0-9a-f]{40}$", "u");

function validate207(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate207.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.title === undefined) || (!(func0.call(data, "title")))) && (missing0 = "title")){
validate207.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((key0 === "title") || (key0 === "url")) || (key0 === "repository")) || (key0 === "commit")) || (key0 === "path"))){
validate207.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.title !== undefined && func0.call(data, "title")){
const _errs2 = errors;
if(!(validate208(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.url !== undefined && func0.call(data, "url")){
const _errs3 = errors;
if(!(validate210(data.url, {instancePath:instancePath+"/url",parentData:data,parentDataProperty:"url",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.repository !== undefined && func0.call(data, "repository")){
const _errs4 = errors;
if(!(validate208(data.repository, {instancePath:instancePath+"/repository",parentData:data,parentDataProperty:"repository",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.commit !== undefined && func0.call(data, "commit")){
let data3 = data.commit;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data3 === "string"){
if(func71(data3) > 40){
validate207.errors = [{instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/maxLength",keyword:"maxLength",params:{limit: 40}}];
return false;
}
else {
if(!pattern35.test(data3)){
validate207.errors = [{instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}$"}}];
return false;
}
}
}
else {
validate207.errors = [{instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.path !== undefined && func0.call(data, "path")){
const _errs7 = errors;
if(!(validate208(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate207.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate207.errors = vErrors;
return errors === 0;
}
validate207.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema66 = {"type":"object","additionalProperties":false,"required":["title"],"properties":{"title":{"$ref":"#/$defs/line"},"url":{"$ref":"#/$defs/https"},"date":{"$ref":"#/$defs/day"},"expires":{"$ref":"#/$defs/day"},"copy":{"type":"string","pattern":"^data/evidence/([A-Za-z0-9_-][A-Za-z0-9._-]*/)*[A-Za-z0-9_-][A-Za-z0-9._-]*$","maxLength":200},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$","maxLength":64}}};

function validate218(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate218.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(errors === 0){
if(typeof data === "string"){
if(func71(data) > 10){
validate218.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 10}}];
return false;
}
else {
if(!pattern6.test(data)){
validate218.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}}];
return false;
}
else {
if(!(formats0.validate(data))){
validate218.errors = [{instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"}}];
return false;
}
}
}
}
else {
validate218.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
validate218.errors = vErrors;
return errors === 0;
}
validate218.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern37 = new RegExp("^data/evidence/([A-Za-z0-9_-][A-Za-z0-9._-]*/)*[A-Za-z0-9_-][A-Za-z0-9._-]*$", "u");
const pattern38 = new RegExp("^[0-9a-f]{64}$", "u");

function validate215(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate215.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.title === undefined) || (!(func0.call(data, "title")))) && (missing0 = "title")){
validate215.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((key0 === "title") || (key0 === "url")) || (key0 === "date")) || (key0 === "expires")) || (key0 === "copy")) || (key0 === "sha256"))){
validate215.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.title !== undefined && func0.call(data, "title")){
const _errs2 = errors;
if(!(validate208(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.url !== undefined && func0.call(data, "url")){
const _errs3 = errors;
if(!(validate210(data.url, {instancePath:instancePath+"/url",parentData:data,parentDataProperty:"url",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.date !== undefined && func0.call(data, "date")){
const _errs4 = errors;
if(!(validate218(data.date, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expires !== undefined && func0.call(data, "expires")){
const _errs5 = errors;
if(!(validate218(data.expires, {instancePath:instancePath+"/expires",parentData:data,parentDataProperty:"expires",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.copy !== undefined && func0.call(data, "copy")){
let data4 = data.copy;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data4 === "string"){
if(func71(data4) > 200){
validate215.errors = [{instancePath:instancePath+"/copy",schemaPath:"#/properties/copy/maxLength",keyword:"maxLength",params:{limit: 200}}];
return false;
}
else {
if(!pattern37.test(data4)){
validate215.errors = [{instancePath:instancePath+"/copy",schemaPath:"#/properties/copy/pattern",keyword:"pattern",params:{pattern: "^data/evidence/([A-Za-z0-9_-][A-Za-z0-9._-]*/)*[A-Za-z0-9_-][A-Za-z0-9._-]*$"}}];
return false;
}
}
}
else {
validate215.errors = [{instancePath:instancePath+"/copy",schemaPath:"#/properties/copy/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sha256 !== undefined && func0.call(data, "sha256")){
let data5 = data.sha256;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data5 === "string"){
if(func71(data5) > 64){
validate215.errors = [{instancePath:instancePath+"/sha256",schemaPath:"#/properties/sha256/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern38.test(data5)){
validate215.errors = [{instancePath:instancePath+"/sha256",schemaPath:"#/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}}];
return false;
}
}
}
else {
validate215.errors = [{instancePath:instancePath+"/sha256",schemaPath:"#/properties/sha256/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate215.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate215.errors = vErrors;
return errors === 0;
}
validate215.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate222(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate222.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 20){
validate222.errors = [{instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 20}}];
return false;
}
else {
for(const key0 of Object.keys(data)){
const _errs1 = errors;
if(!(validate114(key0, {instancePath,parentData:data,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err0 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate222.errors = vErrors;
return false;
break;
}
}
if(valid0){
for(const key1 of Object.keys(data)){
let data0 = data[key1];
const _errs3 = errors;
if((typeof data0 !== "string") && (!(typeof data0 == "number"))){
validate222.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: schema34.additionalProperties.type}}];
return false;
}
if(errors === _errs3){
if(typeof data0 === "string"){
if(func71(data0) > 200){
validate222.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 200}}];
return false;
}
}
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate222.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate222.errors = vErrors;
return errors === 0;
}
validate222.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate225(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate225.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func71(data) > 161){
validate225.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 161}}];
return false;
}
else {
if(!pattern10.test(data)){
validate225.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)?$"}}];
return false;
}
}
}
else {
validate225.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate225.errors = vErrors;
return errors === 0;
}
validate225.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate228(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate228.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func71(data) > 80){
validate228.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 80}}];
return false;
}
else {
if(!pattern5.test(data)){
validate228.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}}];
return false;
}
}
}
else {
validate228.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate228.errors = vErrors;
return errors === 0;
}
validate228.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema71 = {"type":"object","propertyNames":{"$ref":"common.json#/$defs/metric"},"maxProperties":5000,"additionalProperties":{"$ref":"#/$defs/value"}};
const schema72 = {"anyOf":[{"type":"number"},{"type":"string","minLength":1,"maxLength":40},{"$ref":"#/$defs/reading"},{"type":"array","items":{"$ref":"#/$defs/reading"},"minItems":1,"maxItems":100}]};
const schema73 = {"type":"object","additionalProperties":false,"properties":{"value":{"type":["number","string"],"maxLength":40},"low":{"type":"number"},"high":{"type":"number"},"below":{"type":"number"},"above":{"type":"number"},"failed":{"$ref":"common.json#/$defs/text"},"basis":{"$ref":"common.json#/$defs/basis"},"conditions":{"$ref":"common.json#/$defs/conditions"},"spread":{"type":"number","minimum":0},"samples":{"type":"integer","minimum":1},"duration":{"$ref":"common.json#/$defs/duration"},"note":{"$ref":"common.json#/$defs/text"},"refuted":{"$ref":"common.json#/$defs/text"},"confirm":{"$ref":"common.json#/$defs/text"}}};

function validate237(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate237.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func71(data) > 40){
validate237.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 40}}];
return false;
}
else {
if(!pattern8.test(data)){
validate237.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)? (seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|years?)$"}}];
return false;
}
}
}
else {
validate237.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate237.errors = vErrors;
return errors === 0;
}
validate237.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate233(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate233.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema73.properties, key0))){
validate233.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.value !== undefined && func0.call(data, "value")){
let data0 = data.value;
const _errs2 = errors;
if((!(typeof data0 == "number")) && (typeof data0 !== "string")){
validate233.errors = [{instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: schema73.properties.value.type}}];
return false;
}
if(errors === _errs2){
if(typeof data0 === "string"){
if(func71(data0) > 40){
validate233.errors = [{instancePath:instancePath+"/value",schemaPath:"#/properties/value/maxLength",keyword:"maxLength",params:{limit: 40}}];
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.low !== undefined && func0.call(data, "low")){
const _errs4 = errors;
if(!(typeof data.low == "number")){
validate233.errors = [{instancePath:instancePath+"/low",schemaPath:"#/properties/low/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.high !== undefined && func0.call(data, "high")){
const _errs6 = errors;
if(!(typeof data.high == "number")){
validate233.errors = [{instancePath:instancePath+"/high",schemaPath:"#/properties/high/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.below !== undefined && func0.call(data, "below")){
const _errs8 = errors;
if(!(typeof data.below == "number")){
validate233.errors = [{instancePath:instancePath+"/below",schemaPath:"#/properties/below/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.above !== undefined && func0.call(data, "above")){
const _errs10 = errors;
if(!(typeof data.above == "number")){
validate233.errors = [{instancePath:instancePath+"/above",schemaPath:"#/properties/above/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.failed !== undefined && func0.call(data, "failed")){
const _errs12 = errors;
if(!(validate205(data.failed, {instancePath:instancePath+"/failed",parentData:data,parentDataProperty:"failed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.basis !== undefined && func0.call(data, "basis")){
const _errs13 = errors;
if(!(validate203(data.basis, {instancePath:instancePath+"/basis",parentData:data,parentDataProperty:"basis",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.conditions !== undefined && func0.call(data, "conditions")){
const _errs14 = errors;
if(!(validate222(data.conditions, {instancePath:instancePath+"/conditions",parentData:data,parentDataProperty:"conditions",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.spread !== undefined && func0.call(data, "spread")){
let data8 = data.spread;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data8 == "number"){
if(data8 < 0 || isNaN(data8)){
validate233.errors = [{instancePath:instancePath+"/spread",schemaPath:"#/properties/spread/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate233.errors = [{instancePath:instancePath+"/spread",schemaPath:"#/properties/spread/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.samples !== undefined && func0.call(data, "samples")){
let data9 = data.samples;
const _errs17 = errors;
if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
validate233.errors = [{instancePath:instancePath+"/samples",schemaPath:"#/properties/samples/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs17){
if(typeof data9 == "number"){
if(data9 < 1 || isNaN(data9)){
validate233.errors = [{instancePath:instancePath+"/samples",schemaPath:"#/properties/samples/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.duration !== undefined && func0.call(data, "duration")){
const _errs19 = errors;
if(!(validate237(data.duration, {instancePath:instancePath+"/duration",parentData:data,parentDataProperty:"duration",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate237.errors : vErrors.concat(validate237.errors);
errors = vErrors.length;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.note !== undefined && func0.call(data, "note")){
const _errs20 = errors;
if(!(validate205(data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
errors = vErrors.length;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.refuted !== undefined && func0.call(data, "refuted")){
const _errs21 = errors;
if(!(validate205(data.refuted, {instancePath:instancePath+"/refuted",parentData:data,parentDataProperty:"refuted",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
errors = vErrors.length;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.confirm !== undefined && func0.call(data, "confirm")){
const _errs22 = errors;
if(!(validate205(data.confirm, {instancePath:instancePath+"/confirm",parentData:data,parentDataProperty:"confirm",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
errors = vErrors.length;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate233.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate233.errors = vErrors;
return errors === 0;
}
validate233.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate232(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate232.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(typeof data == "number")){
const err0 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data === "string"){
if(func71(data) > 40){
const err1 = {instancePath,schemaPath:"#/anyOf/1/maxLength",keyword:"maxLength",params:{limit: 40}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(func71(data) < 1){
const err2 = {instancePath,schemaPath:"#/anyOf/1/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
const _errs5 = errors;
if(!(validate233(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data)){
if(data.length > 100){
const err4 = {instancePath,schemaPath:"#/anyOf/3/maxItems",keyword:"maxItems",params:{limit: 100}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
if(data.length < 1){
const err5 = {instancePath,schemaPath:"#/anyOf/3/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
var valid1 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs8 = errors;
if(!(validate233(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
errors = vErrors.length;
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/anyOf/3/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var items0 = true;
}
if(!valid0){
const err7 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate232.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate232.errors = vErrors;
evaluated0.props = props0;
evaluated0.items = items0;
return errors === 0;
}
validate232.evaluated = {"dynamicProps":true,"dynamicItems":true};


function validate230(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate230.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 5000){
validate230.errors = [{instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 5000}}];
return false;
}
else {
for(const key0 of Object.keys(data)){
const _errs1 = errors;
if(!(validate225(key0, {instancePath,parentData:data,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err0 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate230.errors = vErrors;
return false;
break;
}
}
if(valid0){
for(const key1 of Object.keys(data)){
const _errs3 = errors;
if(!(validate232(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate230.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate230.errors = vErrors;
return errors === 0;
}
validate230.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema75 = {"type":"string","pattern":"^[a-z0-9-]+/[a-z0-9-]+$","maxLength":161};
const pattern42 = new RegExp("^[a-z0-9-]+/[a-z0-9-]+$", "u");

function validate248(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate248.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func71(data) > 161){
validate248.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 161}}];
return false;
}
else {
if(!pattern42.test(data)){
validate248.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]+/[a-z0-9-]+$"}}];
return false;
}
}
}
else {
validate248.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate248.errors = vErrors;
return errors === 0;
}
validate248.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema76 = {"type":"array","maxItems":200,"items":{"type":"object","additionalProperties":false,"required":["snapshot","reason"],"properties":{"snapshot":{"$ref":"common.json#/$defs/snapshot"},"metrics":{"type":"array","items":{"$ref":"common.json#/$defs/metric"},"minItems":1,"maxItems":200},"reason":{"$ref":"common.json#/$defs/text"},"removed":{"const":true},"evidence":{"$ref":"common.json#/$defs/evidence"}}}};
const schema77 = {"type":"string","pattern":"^[a-z0-9-]+/[a-z0-9.-]+$","maxLength":200};
const pattern43 = new RegExp("^[a-z0-9-]+/[a-z0-9.-]+$", "u");

function validate255(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate255.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func71(data) > 200){
validate255.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 200}}];
return false;
}
else {
if(!pattern43.test(data)){
validate255.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]+/[a-z0-9.-]+$"}}];
return false;
}
}
}
else {
validate255.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate255.errors = vErrors;
return errors === 0;
}
validate255.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate254(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate254.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 200){
validate254.errors = [{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 200}}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if((((data0.snapshot === undefined) || (!(func0.call(data0, "snapshot")))) && (missing0 = "snapshot")) || (((data0.reason === undefined) || (!(func0.call(data0, "reason")))) && (missing0 = "reason"))){
validate254.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs3 = errors;
for(const key0 of Object.keys(data0)){
if(!(((((key0 === "snapshot") || (key0 === "metrics")) || (key0 === "reason")) || (key0 === "removed")) || (key0 === "evidence"))){
validate254.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs3 === errors){
if(data0.snapshot !== undefined && func0.call(data0, "snapshot")){
const _errs4 = errors;
if(!(validate255(data0.snapshot, {instancePath:instancePath+"/" + i0+"/snapshot",parentData:data0,parentDataProperty:"snapshot",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.metrics !== undefined && func0.call(data0, "metrics")){
let data2 = data0.metrics;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
if(data2.length > 200){
validate254.errors = [{instancePath:instancePath+"/" + i0+"/metrics",schemaPath:"#/items/properties/metrics/maxItems",keyword:"maxItems",params:{limit: 200}}];
return false;
}
else {
if(data2.length < 1){
validate254.errors = [{instancePath:instancePath+"/" + i0+"/metrics",schemaPath:"#/items/properties/metrics/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid2 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
const _errs7 = errors;
if(!(validate225(data2[i1], {instancePath:instancePath+"/" + i0+"/metrics/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
var valid2 = _errs7 === errors;
if(!valid2){
break;
}
}
}
}
}
else {
validate254.errors = [{instancePath:instancePath+"/" + i0+"/metrics",schemaPath:"#/items/properties/metrics/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.reason !== undefined && func0.call(data0, "reason")){
const _errs8 = errors;
if(!(validate205(data0.reason, {instancePath:instancePath+"/" + i0+"/reason",parentData:data0,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
errors = vErrors.length;
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.removed !== undefined && func0.call(data0, "removed")){
const _errs9 = errors;
if(true !== data0.removed){
validate254.errors = [{instancePath:instancePath+"/" + i0+"/removed",schemaPath:"#/items/properties/removed/const",keyword:"const",params:{allowedValue: true}}];
return false;
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.evidence !== undefined && func0.call(data0, "evidence")){
const _errs10 = errors;
if(!(validate215(data0.evidence, {instancePath:instancePath+"/" + i0+"/evidence",parentData:data0,parentDataProperty:"evidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors);
errors = vErrors.length;
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
}
else {
validate254.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
}
else {
validate254.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate254.errors = vErrors;
return errors === 0;
}
validate254.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate192(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="snapshot.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate192.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.recorded === undefined) || (!(func0.call(data, "recorded")))) && (missing0 = "recorded")){
validate192.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema57.properties, key0))){
validate192.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.$schema !== undefined && func0.call(data, "$schema")){
let data0 = data.$schema;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func71(data0) > 300){
validate192.errors = [{instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/maxLength",keyword:"maxLength",params:{limit: 300}}];
return false;
}
}
else {
validate192.errors = [{instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.date !== undefined && func0.call(data, "date")){
const _errs4 = errors;
if(!(validate193(data.date, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.published !== undefined && func0.call(data, "published")){
const _errs5 = errors;
if(!(validate193(data.published, {instancePath:instancePath+"/published",parentData:data,parentDataProperty:"published",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seen !== undefined && func0.call(data, "seen")){
const _errs6 = errors;
if(!(validate193(data.seen, {instancePath:instancePath+"/seen",parentData:data,parentDataProperty:"seen",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.recorded !== undefined && func0.call(data, "recorded")){
const _errs7 = errors;
if(!(validate193(data.recorded, {instancePath:instancePath+"/recorded",parentData:data,parentDataProperty:"recorded",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined && func0.call(data, "title")){
const _errs8 = errors;
if(!(validate198(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.url !== undefined && func0.call(data, "url")){
const _errs9 = errors;
if(!(validate200(data.url, {instancePath:instancePath+"/url",parentData:data,parentDataProperty:"url",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined && func0.call(data, "version")){
const _errs10 = errors;
if(!(validate198(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.basis !== undefined && func0.call(data, "basis")){
const _errs11 = errors;
if(!(validate203(data.basis, {instancePath:instancePath+"/basis",parentData:data,parentDataProperty:"basis",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.note !== undefined && func0.call(data, "note")){
const _errs12 = errors;
if(!(validate205(data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.citation !== undefined && func0.call(data, "citation")){
const _errs13 = errors;
if(!(validate207(data.citation, {instancePath:instancePath+"/citation",parentData:data,parentDataProperty:"citation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evidence !== undefined && func0.call(data, "evidence")){
const _errs14 = errors;
if(!(validate215(data.evidence, {instancePath:instancePath+"/evidence",parentData:data,parentDataProperty:"evidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.conditions !== undefined && func0.call(data, "conditions")){
const _errs15 = errors;
if(!(validate222(data.conditions, {instancePath:instancePath+"/conditions",parentData:data,parentDataProperty:"conditions",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.breaks !== undefined && func0.call(data, "breaks")){
let data13 = data.breaks;
const _errs16 = errors;
if(errors === _errs16){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(Object.keys(data13).length > 500){
validate192.errors = [{instancePath:instancePath+"/breaks",schemaPath:"#/properties/breaks/maxProperties",keyword:"maxProperties",params:{limit: 500}}];
return false;
}
else {
for(const key1 of Object.keys(data13)){
const _errs18 = errors;
if(!(validate225(key1, {instancePath:instancePath+"/breaks",parentData:data13,parentDataProperty:"breaks",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
var valid1 = _errs18 === errors;
if(!valid1){
const err0 = {instancePath:instancePath+"/breaks",schemaPath:"#/properties/breaks/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate192.errors = vErrors;
return false;
break;
}
}
if(valid1){
for(const key2 of Object.keys(data13)){
const _errs20 = errors;
if(!(validate198(data13[key2], {instancePath:instancePath+"/breaks/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data13,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
errors = vErrors.length;
}
var valid2 = _errs20 === errors;
if(!valid2){
break;
}
}
}
}
}
else {
validate192.errors = [{instancePath:instancePath+"/breaks",schemaPath:"#/properties/breaks/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.versions !== undefined && func0.call(data, "versions")){
let data15 = data.versions;
const _errs21 = errors;
if(errors === _errs21){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(Object.keys(data15).length > 200){
validate192.errors = [{instancePath:instancePath+"/versions",schemaPath:"#/properties/versions/maxProperties",keyword:"maxProperties",params:{limit: 200}}];
return false;
}
else {
for(const key3 of Object.keys(data15)){
const _errs23 = errors;
if(!(validate228(key3, {instancePath:instancePath+"/versions",parentData:data15,parentDataProperty:"versions",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
var valid3 = _errs23 === errors;
if(!valid3){
const err1 = {instancePath:instancePath+"/versions",schemaPath:"#/properties/versions/propertyNames",keyword:"propertyNames",params:{propertyName: key3}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate192.errors = vErrors;
return false;
break;
}
}
if(valid3){
for(const key4 of Object.keys(data15)){
let data16 = data15[key4];
const _errs25 = errors;
if(errors === _errs25){
if(typeof data16 === "string"){
if(func71(data16) > 80){
validate192.errors = [{instancePath:instancePath+"/versions/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/versions/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 80}}];
return false;
}
else {
if(func71(data16) < 1){
validate192.errors = [{instancePath:instancePath+"/versions/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/versions/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate192.errors = [{instancePath:instancePath+"/versions/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/versions/additionalProperties/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid4 = _errs25 === errors;
if(!valid4){
break;
}
}
}
}
}
else {
validate192.errors = [{instancePath:instancePath+"/versions",schemaPath:"#/properties/versions/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.values !== undefined && func0.call(data, "values")){
const _errs27 = errors;
if(!(validate230(data.values, {instancePath:instancePath+"/values",parentData:data,parentDataProperty:"values",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subjects !== undefined && func0.call(data, "subjects")){
let data18 = data.subjects;
const _errs28 = errors;
if(errors === _errs28){
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(Object.keys(data18).length > 200){
validate192.errors = [{instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/maxProperties",keyword:"maxProperties",params:{limit: 200}}];
return false;
}
else {
for(const key5 of Object.keys(data18)){
const _errs30 = errors;
if(!(validate228(key5, {instancePath:instancePath+"/subjects",parentData:data18,parentDataProperty:"subjects",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
var valid5 = _errs30 === errors;
if(!valid5){
const err2 = {instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/propertyNames",keyword:"propertyNames",params:{propertyName: key5}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate192.errors = vErrors;
return false;
break;
}
}
if(valid5){
for(const key6 of Object.keys(data18)){
const _errs32 = errors;
if(!(validate230(data18[key6], {instancePath:instancePath+"/subjects/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data18,parentDataProperty:key6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
var valid6 = _errs32 === errors;
if(!valid6){
break;
}
}
}
}
}
else {
validate192.errors = [{instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attestations !== undefined && func0.call(data, "attestations")){
let data20 = data.attestations;
const _errs33 = errors;
if(errors === _errs33){
if(Array.isArray(data20)){
if(data20.length > 200){
validate192.errors = [{instancePath:instancePath+"/attestations",schemaPath:"#/properties/attestations/maxItems",keyword:"maxItems",params:{limit: 200}}];
return false;
}
else {
var valid7 = true;
const len0 = data20.length;
for(let i0=0; i0<len0; i0++){
let data21 = data20[i0];
const _errs35 = errors;
if(errors === _errs35){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing1;
if((((((data21.criterion === undefined) || (!(func0.call(data21, "criterion")))) && (missing1 = "criterion")) || (((data21.outcome === undefined) || (!(func0.call(data21, "outcome")))) && (missing1 = "outcome"))) || (((data21.by === undefined) || (!(func0.call(data21, "by")))) && (missing1 = "by"))) || (((data21.evidence === undefined) || (!(func0.call(data21, "evidence")))) && (missing1 = "evidence"))){
validate192.errors = [{instancePath:instancePath+"/attestations/" + i0,schemaPath:"#/properties/attestations/items/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs37 = errors;
for(const key7 of Object.keys(data21)){
if(!((((((key7 === "criterion") || (key7 === "outcome")) || (key7 === "by")) || (key7 === "evidence")) || (key7 === "until")) || (key7 === "note"))){
validate192.errors = [{instancePath:instancePath+"/attestations/" + i0,schemaPath:"#/properties/attestations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}}];
return false;
break;
}
}
if(_errs37 === errors){
if(data21.criterion !== undefined && func0.call(data21, "criterion")){
const _errs38 = errors;
if(!(validate248(data21.criterion, {instancePath:instancePath+"/attestations/" + i0+"/criterion",parentData:data21,parentDataProperty:"criterion",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate248.errors : vErrors.concat(validate248.errors);
errors = vErrors.length;
}
var valid8 = _errs38 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data21.outcome !== undefined && func0.call(data21, "outcome")){
let data23 = data21.outcome;
const _errs39 = errors;
if(!(((data23 === "met") || (data23 === "missed")) || (data23 === "not-applicable"))){
validate192.errors = [{instancePath:instancePath+"/attestations/" + i0+"/outcome",schemaPath:"#/properties/attestations/items/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema57.properties.attestations.items.properties.outcome.enum}}];
return false;
}
var valid8 = _errs39 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data21.by !== undefined && func0.call(data21, "by")){
const _errs40 = errors;
if(!(validate198(data21.by, {instancePath:instancePath+"/attestations/" + i0+"/by",parentData:data21,parentDataProperty:"by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
errors = vErrors.length;
}
var valid8 = _errs40 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data21.evidence !== undefined && func0.call(data21, "evidence")){
const _errs41 = errors;
if(!(validate215(data21.evidence, {instancePath:instancePath+"/attestations/" + i0+"/evidence",parentData:data21,parentDataProperty:"evidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors);
errors = vErrors.length;
}
var valid8 = _errs41 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data21.until !== undefined && func0.call(data21, "until")){
const _errs42 = errors;
if(!(validate193(data21.until, {instancePath:instancePath+"/attestations/" + i0+"/until",parentData:data21,parentDataProperty:"until",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
errors = vErrors.length;
}
var valid8 = _errs42 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data21.note !== undefined && func0.call(data21, "note")){
const _errs43 = errors;
if(!(validate205(data21.note, {instancePath:instancePath+"/attestations/" + i0+"/note",parentData:data21,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
errors = vErrors.length;
}
var valid8 = _errs43 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
}
}
}
}
else {
validate192.errors = [{instancePath:instancePath+"/attestations/" + i0,schemaPath:"#/properties/attestations/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid7 = _errs35 === errors;
if(!valid7){
break;
}
}
}
}
else {
validate192.errors = [{instancePath:instancePath+"/attestations",schemaPath:"#/properties/attestations/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.corrects !== undefined && func0.call(data, "corrects")){
const _errs44 = errors;
if(!(validate254(data.corrects, {instancePath:instancePath+"/corrects",parentData:data,parentDataProperty:"corrects",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
errors = vErrors.length;
}
var valid0 = _errs44 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retracts !== undefined && func0.call(data, "retracts")){
const _errs45 = errors;
if(!(validate254(data.retracts, {instancePath:instancePath+"/retracts",parentData:data,parentDataProperty:"retracts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
errors = vErrors.length;
}
var valid0 = _errs45 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.refutes !== undefined && func0.call(data, "refutes")){
const _errs46 = errors;
if(!(validate254(data.refutes, {instancePath:instancePath+"/refutes",parentData:data,parentDataProperty:"refutes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
errors = vErrors.length;
}
var valid0 = _errs46 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.disputes !== undefined && func0.call(data, "disputes")){
const _errs47 = errors;
if(!(validate254(data.disputes, {instancePath:instancePath+"/disputes",parentData:data,parentDataProperty:"disputes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
errors = vErrors.length;
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate192.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate192.errors = vErrors;
return errors === 0;
}
validate192.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const release = validate264;
const schema78 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"release.json","type":"object","additionalProperties":false,"required":["title","order","groups"],"properties":{"$schema":{"type":"string","maxLength":300},"title":{"$ref":"common.json#/$defs/line"},"order":{"type":"integer","minimum":0,"maximum":1000},"summary":{"$ref":"common.json#/$defs/text"},"due":{"$ref":"common.json#/$defs/day"},"citation":{"$ref":"common.json#/$defs/citation"},"released":{"$ref":"common.json#/$defs/day"},"groups":{"type":"array","minItems":1,"maxItems":30,"items":{"type":"object","additionalProperties":false,"required":["title","criteria"],"properties":{"title":{"$ref":"common.json#/$defs/line"},"weight":{"type":"number","exclusiveMinimum":0,"maximum":100},"criteria":{"type":"array","minItems":1,"maxItems":100,"items":{"$ref":"#/$defs/criterion"}}}}}},"$defs":{"criterion":{"type":"object","additionalProperties":false,"required":["id","title","text"],"properties":{"id":{"$ref":"common.json#/$defs/id"},"title":{"$ref":"common.json#/$defs/line"},"text":{"$ref":"common.json#/$defs/text"},"note":{"$ref":"common.json#/$defs/text"},"demand":{"enum":["must","should","suggested"],"enumDescriptions":["The release waits for it.","It may be missed for a reason, stated in the note of the attestation.","It only has to be considered."]},"not-applicable":{"enum":["never","with a reason","freely"],"enumDescriptions":["It always applies.","Somebody may attest that it does not apply, with a reason in the note.","Somebody may attest that it does not apply, without a reason."]},"evidence":{"enum":["named","with a reason","with an address"],"enumDescriptions":["Evidence that has a title.","Evidence, and a reason in the note.","Evidence with an address at which it can be read."]},"url":{"$ref":"common.json#/$defs/https"},"check":{"$ref":"#/$defs/check"},"attest":{"$ref":"#/$defs/attest"},"release":{"$ref":"#/$defs/required"},"all":{"$ref":"#/$defs/clauses"},"any":{"$ref":"#/$defs/clauses"}}},"check":{"type":"object","additionalProperties":false,"required":["metric"],"properties":{"metric":{"$ref":"common.json#/$defs/metric"},"target":{"$ref":"common.json#/$defs/target"},"targets":{"type":"array","minItems":2,"maxItems":40,"items":{"type":"object","additionalProperties":false,"required":["target"],"properties":{"target":{"$ref":"common.json#/$defs/target"},"basis":{"$ref":"common.json#/$defs/basis"},"sustained":{"$ref":"common.json#/$defs/duration"},"since":{"$ref":"common.json#/$defs/day"},"reason":{"$ref":"common.json#/$defs/text"}}}},"basis":{"$ref":"common.json#/$defs/basis"},"sustained":{"$ref":"common.json#/$defs/duration"},"within":{"$ref":"common.json#/$defs/duration"},"for":{"$ref":"common.json#/$defs/duration"},"runs":{"type":"integer","minimum":2,"maximum":100}}},"attest":{"enum":[true,"independent"],"enumDescriptions":["A person attests it, with evidence.","A source that is independent of the subject attests it; nobody else can show that it is met."]},"required":{"$ref":"common.json#/$defs/release"},"clauses":{"type":"array","minItems":2,"maxItems":20,"items":{"$ref":"#/$defs/clause"}},"clause":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"check":{"$ref":"#/$defs/check"},"attest":{"$ref":"#/$defs/attest"},"release":{"$ref":"#/$defs/required"},"all":{"$ref":"#/$defs/clauses"},"any":{"$ref":"#/$defs/clauses"}}}}};

function validate265(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate265.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func71(data) > 300){
validate265.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 300}}];
return false;
}
else {
if(func71(data) < 1){
validate265.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern3.test(data)){
validate265.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^\\n\\r]*$"}}];
return false;
}
}
}
}
else {
validate265.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate265.errors = vErrors;
return errors === 0;
}
validate265.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate267(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate267.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func71(data) > 4000){
validate267.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 4000}}];
return false;
}
else {
if(func71(data) < 1){
validate267.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate267.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate267.errors = vErrors;
return errors === 0;
}
validate267.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate269(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate269.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(errors === 0){
if(typeof data === "string"){
if(func71(data) > 10){
validate269.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 10}}];
return false;
}
else {
if(!pattern6.test(data)){
validate269.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}}];
return false;
}
else {
if(!(formats0.validate(data))){
validate269.errors = [{instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"}}];
return false;
}
}
}
}
else {
validate269.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
validate269.errors = vErrors;
return errors === 0;
}
validate269.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate271(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate271.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.title === undefined) || (!(func0.call(data, "title")))) && (missing0 = "title")){
validate271.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((key0 === "title") || (key0 === "url")) || (key0 === "repository")) || (key0 === "commit")) || (key0 === "path"))){
validate271.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.title !== undefined && func0.call(data, "title")){
const _errs2 = errors;
if(!(validate208(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.url !== undefined && func0.call(data, "url")){
const _errs3 = errors;
if(!(validate210(data.url, {instancePath:instancePath+"/url",parentData:data,parentDataProperty:"url",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.repository !== undefined && func0.call(data, "repository")){
const _errs4 = errors;
if(!(validate208(data.repository, {instancePath:instancePath+"/repository",parentData:data,parentDataProperty:"repository",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.commit !== undefined && func0.call(data, "commit")){
let data3 = data.commit;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data3 === "string"){
if(func71(data3) > 40){
validate271.errors = [{instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/maxLength",keyword:"maxLength",params:{limit: 40}}];
return false;
}
else {
if(!pattern35.test(data3)){
validate271.errors = [{instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}$"}}];
return false;
}
}
}
else {
validate271.errors = [{instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.path !== undefined && func0.call(data, "path")){
const _errs7 = errors;
if(!(validate208(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate271.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate271.errors = vErrors;
return errors === 0;
}
validate271.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema83 = {"type":"object","additionalProperties":false,"required":["id","title","text"],"properties":{"id":{"$ref":"common.json#/$defs/id"},"title":{"$ref":"common.json#/$defs/line"},"text":{"$ref":"common.json#/$defs/text"},"note":{"$ref":"common.json#/$defs/text"},"demand":{"enum":["must","should","suggested"],"enumDescriptions":["The release waits for it.","It may be missed for a reason, stated in the note of the attestation.","It only has to be considered."]},"not-applicable":{"enum":["never","with a reason","freely"],"enumDescriptions":["It always applies.","Somebody may attest that it does not apply, with a reason in the note.","Somebody may attest that it does not apply, without a reason."]},"evidence":{"enum":["named","with a reason","with an address"],"enumDescriptions":["Evidence that has a title.","Evidence, and a reason in the note.","Evidence with an address at which it can be read."]},"url":{"$ref":"common.json#/$defs/https"},"check":{"$ref":"#/$defs/check"},"attest":{"$ref":"#/$defs/attest"},"release":{"$ref":"#/$defs/required"},"all":{"$ref":"#/$defs/clauses"},"any":{"$ref":"#/$defs/clauses"}}};

function validate280(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate280.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func71(data) > 80){
validate280.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 80}}];
return false;
}
else {
if(!pattern5.test(data)){
validate280.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}}];
return false;
}
}
}
else {
validate280.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate280.errors = vErrors;
return errors === 0;
}
validate280.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate285(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate285.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func71(data) > 2000){
validate285.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 2000}}];
return false;
}
else {
if(!pattern4.test(data)){
validate285.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^https://[^\\s\"'<>\\\\^`{|}]+$"}}];
return false;
}
}
}
else {
validate285.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate285.errors = vErrors;
return errors === 0;
}
validate285.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema86 = {"type":"object","additionalProperties":false,"required":["metric"],"properties":{"metric":{"$ref":"common.json#/$defs/metric"},"target":{"$ref":"common.json#/$defs/target"},"targets":{"type":"array","minItems":2,"maxItems":40,"items":{"type":"object","additionalProperties":false,"required":["target"],"properties":{"target":{"$ref":"common.json#/$defs/target"},"basis":{"$ref":"common.json#/$defs/basis"},"sustained":{"$ref":"common.json#/$defs/duration"},"since":{"$ref":"common.json#/$defs/day"},"reason":{"$ref":"common.json#/$defs/text"}}}},"basis":{"$ref":"common.json#/$defs/basis"},"sustained":{"$ref":"common.json#/$defs/duration"},"within":{"$ref":"common.json#/$defs/duration"},"for":{"$ref":"common.json#/$defs/duration"},"runs":{"type":"integer","minimum":2,"maximum":100}}};

function validate288(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate288.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func71(data) > 161){
validate288.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 161}}];
return false;
}
else {
if(!pattern10.test(data)){
validate288.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)?$"}}];
return false;
}
}
}
else {
validate288.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate288.errors = vErrors;
return errors === 0;
}
validate288.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate290(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate290.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func71(data) > 80){
validate290.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 80}}];
return false;
}
else {
if(func71(data) < 1){
validate290.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate290.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate290.errors = vErrors;
return errors === 0;
}
validate290.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate293(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate293.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((data === "claimed") || (data === "reported")) || (data === "measured")) || (data === "independent"))){
validate293.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema28.enum}}];
return false;
}
validate293.errors = vErrors;
return errors === 0;
}
validate293.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate295(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate295.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func71(data) > 40){
validate295.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 40}}];
return false;
}
else {
if(!pattern8.test(data)){
validate295.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)? (seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|years?)$"}}];
return false;
}
}
}
else {
validate295.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate295.errors = vErrors;
return errors === 0;
}
validate295.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate287(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate287.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.metric === undefined) || (!(func0.call(data, "metric")))) && (missing0 = "metric")){
validate287.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((((key0 === "metric") || (key0 === "target")) || (key0 === "targets")) || (key0 === "basis")) || (key0 === "sustained")) || (key0 === "within")) || (key0 === "for")) || (key0 === "runs"))){
validate287.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.metric !== undefined && func0.call(data, "metric")){
const _errs2 = errors;
if(!(validate288(data.metric, {instancePath:instancePath+"/metric",parentData:data,parentDataProperty:"metric",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate288.errors : vErrors.concat(validate288.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.target !== undefined && func0.call(data, "target")){
const _errs3 = errors;
if(!(validate290(data.target, {instancePath:instancePath+"/target",parentData:data,parentDataProperty:"target",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.targets !== undefined && func0.call(data, "targets")){
let data2 = data.targets;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data2)){
if(data2.length > 40){
validate287.errors = [{instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/maxItems",keyword:"maxItems",params:{limit: 40}}];
return false;
}
else {
if(data2.length < 2){
validate287.errors = [{instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/minItems",keyword:"minItems",params:{limit: 2}}];
return false;
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs6 = errors;
if(errors === _errs6){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if(((data3.target === undefined) || (!(func0.call(data3, "target")))) && (missing1 = "target")){
validate287.errors = [{instancePath:instancePath+"/targets/" + i0,schemaPath:"#/properties/targets/items/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs8 = errors;
for(const key1 of Object.keys(data3)){
if(!(((((key1 === "target") || (key1 === "basis")) || (key1 === "sustained")) || (key1 === "since")) || (key1 === "reason"))){
validate287.errors = [{instancePath:instancePath+"/targets/" + i0,schemaPath:"#/properties/targets/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs8 === errors){
if(data3.target !== undefined && func0.call(data3, "target")){
const _errs9 = errors;
if(!(validate290(data3.target, {instancePath:instancePath+"/targets/" + i0+"/target",parentData:data3,parentDataProperty:"target",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
errors = vErrors.length;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.basis !== undefined && func0.call(data3, "basis")){
const _errs10 = errors;
if(!(validate293(data3.basis, {instancePath:instancePath+"/targets/" + i0+"/basis",parentData:data3,parentDataProperty:"basis",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate293.errors : vErrors.concat(validate293.errors);
errors = vErrors.length;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.sustained !== undefined && func0.call(data3, "sustained")){
const _errs11 = errors;
if(!(validate295(data3.sustained, {instancePath:instancePath+"/targets/" + i0+"/sustained",parentData:data3,parentDataProperty:"sustained",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate295.errors : vErrors.concat(validate295.errors);
errors = vErrors.length;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.since !== undefined && func0.call(data3, "since")){
const _errs12 = errors;
if(!(validate269(data3.since, {instancePath:instancePath+"/targets/" + i0+"/since",parentData:data3,parentDataProperty:"since",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate269.errors : vErrors.concat(validate269.errors);
errors = vErrors.length;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.reason !== undefined && func0.call(data3, "reason")){
const _errs13 = errors;
if(!(validate267(data3.reason, {instancePath:instancePath+"/targets/" + i0+"/reason",parentData:data3,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate267.errors : vErrors.concat(validate267.errors);
errors = vErrors.length;
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
}
else {
validate287.errors = [{instancePath:instancePath+"/targets/" + i0,schemaPath:"#/properties/targets/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate287.errors = [{instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.basis !== undefined && func0.call(data, "basis")){
const _errs14 = errors;
if(!(validate293(data.basis, {instancePath:instancePath+"/basis",parentData:data,parentDataProperty:"basis",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate293.errors : vErrors.concat(validate293.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sustained !== undefined && func0.call(data, "sustained")){
const _errs15 = errors;
if(!(validate295(data.sustained, {instancePath:instancePath+"/sustained",parentData:data,parentDataProperty:"sustained",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate295.errors : vErrors.concat(validate295.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.within !== undefined && func0.call(data, "within")){
const _errs16 = errors;
if(!(validate295(data.within, {instancePath:instancePath+"/within",parentData:data,parentDataProperty:"within",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate295.errors : vErrors.concat(validate295.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.for !== undefined && func0.call(data, "for")){
const _errs17 = errors;
if(!(validate295(data.for, {instancePath:instancePath+"/for",parentData:data,parentDataProperty:"for",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate295.errors : vErrors.concat(validate295.errors);
errors = vErrors.length;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.runs !== undefined && func0.call(data, "runs")){
let data13 = data.runs;
const _errs18 = errors;
if(!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))){
validate287.errors = [{instancePath:instancePath+"/runs",schemaPath:"#/properties/runs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs18){
if(typeof data13 == "number"){
if(data13 > 100 || isNaN(data13)){
validate287.errors = [{instancePath:instancePath+"/runs",schemaPath:"#/properties/runs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}}];
return false;
}
else {
if(data13 < 2 || isNaN(data13)){
validate287.errors = [{instancePath:instancePath+"/runs",schemaPath:"#/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2}}];
return false;
}
}
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate287.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate287.errors = vErrors;
return errors === 0;
}
validate287.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema91 = {"enum":[true,"independent"],"enumDescriptions":["A person attests it, with evidence.","A source that is independent of the subject attests it; nobody else can show that it is met."]};

function validate304(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate304.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((data === true) || (data === "independent"))){
validate304.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema91.enum}}];
return false;
}
validate304.errors = vErrors;
return errors === 0;
}
validate304.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate306(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate306.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func71(data) > 80){
validate306.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 80}}];
return false;
}
else {
if(!pattern5.test(data)){
validate306.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}}];
return false;
}
}
}
else {
validate306.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate306.errors = vErrors;
return errors === 0;
}
validate306.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema93 = {"type":"array","minItems":2,"maxItems":20,"items":{"$ref":"#/$defs/clause"}};
const schema94 = {"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"check":{"$ref":"#/$defs/check"},"attest":{"$ref":"#/$defs/attest"},"release":{"$ref":"#/$defs/required"},"all":{"$ref":"#/$defs/clauses"},"any":{"$ref":"#/$defs/clauses"}}};
const wrapper0 = {validate: validate308};

function validate309(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate309.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
validate309.errors = [{instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 1}}];
return false;
}
else {
if(Object.keys(data).length < 1){
validate309.errors = [{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((key0 === "check") || (key0 === "attest")) || (key0 === "release")) || (key0 === "all")) || (key0 === "any"))){
validate309.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.check !== undefined && func0.call(data, "check")){
const _errs2 = errors;
if(!(validate287(data.check, {instancePath:instancePath+"/check",parentData:data,parentDataProperty:"check",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate287.errors : vErrors.concat(validate287.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attest !== undefined && func0.call(data, "attest")){
const _errs3 = errors;
if(!(validate304(data.attest, {instancePath:instancePath+"/attest",parentData:data,parentDataProperty:"attest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.release !== undefined && func0.call(data, "release")){
const _errs4 = errors;
if(!(validate306(data.release, {instancePath:instancePath+"/release",parentData:data,parentDataProperty:"release",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate306.errors : vErrors.concat(validate306.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.all !== undefined && func0.call(data, "all")){
const _errs5 = errors;
if(!(wrapper0.validate(data.all, {instancePath:instancePath+"/all",parentData:data,parentDataProperty:"all",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.any !== undefined && func0.call(data, "any")){
const _errs6 = errors;
if(!(wrapper0.validate(data.any, {instancePath:instancePath+"/any",parentData:data,parentDataProperty:"any",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate309.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate309.errors = vErrors;
return errors === 0;
}
validate309.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate308(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate308.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 20){
validate308.errors = [{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 20}}];
return false;
}
else {
if(data.length < 2){
validate308.errors = [{instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 2}}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate309(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate309.errors : vErrors.concat(validate309.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
}
}
else {
validate308.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate308.errors = vErrors;
return errors === 0;
}
validate308.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate279(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate279.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id")) || (((data.title === undefined) || (!(func0.call(data, "title")))) && (missing0 = "title"))) || (((data.text === undefined) || (!(func0.call(data, "text")))) && (missing0 = "text"))){
validate279.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema83.properties, key0))){
validate279.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined && func0.call(data, "id")){
const _errs2 = errors;
if(!(validate280(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate280.errors : vErrors.concat(validate280.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined && func0.call(data, "title")){
const _errs3 = errors;
if(!(validate265(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate265.errors : vErrors.concat(validate265.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.text !== undefined && func0.call(data, "text")){
const _errs4 = errors;
if(!(validate267(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate267.errors : vErrors.concat(validate267.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.note !== undefined && func0.call(data, "note")){
const _errs5 = errors;
if(!(validate267(data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate267.errors : vErrors.concat(validate267.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.demand !== undefined && func0.call(data, "demand")){
let data4 = data.demand;
const _errs6 = errors;
if(!(((data4 === "must") || (data4 === "should")) || (data4 === "suggested"))){
validate279.errors = [{instancePath:instancePath+"/demand",schemaPath:"#/properties/demand/enum",keyword:"enum",params:{allowedValues: schema83.properties.demand.enum}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["not-applicable"] !== undefined && func0.call(data, "not-applicable")){
let data5 = data["not-applicable"];
const _errs7 = errors;
if(!(((data5 === "never") || (data5 === "with a reason")) || (data5 === "freely"))){
validate279.errors = [{instancePath:instancePath+"/not-applicable",schemaPath:"#/properties/not-applicable/enum",keyword:"enum",params:{allowedValues: schema83.properties["not-applicable"].enum}}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evidence !== undefined && func0.call(data, "evidence")){
let data6 = data.evidence;
const _errs8 = errors;
if(!(((data6 === "named") || (data6 === "with a reason")) || (data6 === "with an address"))){
validate279.errors = [{instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/enum",keyword:"enum",params:{allowedValues: schema83.properties.evidence.enum}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.url !== undefined && func0.call(data, "url")){
const _errs9 = errors;
if(!(validate285(data.url, {instancePath:instancePath+"/url",parentData:data,parentDataProperty:"url",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate285.errors : vErrors.concat(validate285.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.check !== undefined && func0.call(data, "check")){
const _errs10 = errors;
if(!(validate287(data.check, {instancePath:instancePath+"/check",parentData:data,parentDataProperty:"check",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate287.errors : vErrors.concat(validate287.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attest !== undefined && func0.call(data, "attest")){
const _errs11 = errors;
if(!(validate304(data.attest, {instancePath:instancePath+"/attest",parentData:data,parentDataProperty:"attest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.release !== undefined && func0.call(data, "release")){
const _errs12 = errors;
if(!(validate306(data.release, {instancePath:instancePath+"/release",parentData:data,parentDataProperty:"release",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate306.errors : vErrors.concat(validate306.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.all !== undefined && func0.call(data, "all")){
const _errs13 = errors;
if(!(validate308(data.all, {instancePath:instancePath+"/all",parentData:data,parentDataProperty:"all",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate308.errors : vErrors.concat(validate308.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.any !== undefined && func0.call(data, "any")){
const _errs14 = errors;
if(!(validate308(data.any, {instancePath:instancePath+"/any",parentData:data,parentDataProperty:"any",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate308.errors : vErrors.concat(validate308.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate279.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate279.errors = vErrors;
return errors === 0;
}
validate279.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate264(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="release.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate264.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.title === undefined) || (!(func0.call(data, "title")))) && (missing0 = "title")) || (((data.order === undefined) || (!(func0.call(data, "order")))) && (missing0 = "order"))) || (((data.groups === undefined) || (!(func0.call(data, "groups")))) && (missing0 = "groups"))){
validate264.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((((key0 === "$schema") || (key0 === "title")) || (key0 === "order")) || (key0 === "summary")) || (key0 === "due")) || (key0 === "citation")) || (key0 === "released")) || (key0 === "groups"))){
validate264.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.$schema !== undefined && func0.call(data, "$schema")){
let data0 = data.$schema;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func71(data0) > 300){
validate264.errors = [{instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/maxLength",keyword:"maxLength",params:{limit: 300}}];
return false;
}
}
else {
validate264.errors = [{instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined && func0.call(data, "title")){
const _errs4 = errors;
if(!(validate265(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate265.errors : vErrors.concat(validate265.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.order !== undefined && func0.call(data, "order")){
let data2 = data.order;
const _errs5 = errors;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
validate264.errors = [{instancePath:instancePath+"/order",schemaPath:"#/properties/order/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs5){
if(typeof data2 == "number"){
if(data2 > 1000 || isNaN(data2)){
validate264.errors = [{instancePath:instancePath+"/order",schemaPath:"#/properties/order/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate264.errors = [{instancePath:instancePath+"/order",schemaPath:"#/properties/order/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.summary !== undefined && func0.call(data, "summary")){
const _errs7 = errors;
if(!(validate267(data.summary, {instancePath:instancePath+"/summary",parentData:data,parentDataProperty:"summary",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate267.errors : vErrors.concat(validate267.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.due !== undefined && func0.call(data, "due")){
const _errs8 = errors;
if(!(validate269(data.due, {instancePath:instancePath+"/due",parentData:data,parentDataProperty:"due",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate269.errors : vErrors.concat(validate269.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.citation !== undefined && func0.call(data, "citation")){
const _errs9 = errors;
if(!(validate271(data.citation, {instancePath:instancePath+"/citation",parentData:data,parentDataProperty:"citation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate271.errors : vErrors.concat(validate271.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.released !== undefined && func0.call(data, "released")){
const _errs10 = errors;
if(!(validate269(data.released, {instancePath:instancePath+"/released",parentData:data,parentDataProperty:"released",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate269.errors : vErrors.concat(validate269.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.groups !== undefined && func0.call(data, "groups")){
let data7 = data.groups;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data7)){
if(data7.length > 30){
validate264.errors = [{instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/maxItems",keyword:"maxItems",params:{limit: 30}}];
return false;
}
else {
if(data7.length < 1){
validate264.errors = [{instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
const _errs13 = errors;
if(errors === _errs13){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing1;
if((((data8.title === undefined) || (!(func0.call(data8, "title")))) && (missing1 = "title")) || (((data8.criteria === undefined) || (!(func0.call(data8, "criteria")))) && (missing1 = "criteria"))){
validate264.errors = [{instancePath:instancePath+"/groups/" + i0,schemaPath:"#/properties/groups/items/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs15 = errors;
for(const key1 of Object.keys(data8)){
if(!(((key1 === "title") || (key1 === "weight")) || (key1 === "criteria"))){
validate264.errors = [{instancePath:instancePath+"/groups/" + i0,schemaPath:"#/properties/groups/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs15 === errors){
if(data8.title !== undefined && func0.call(data8, "title")){
const _errs16 = errors;
if(!(validate265(data8.title, {instancePath:instancePath+"/groups/" + i0+"/title",parentData:data8,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate265.errors : vErrors.concat(validate265.errors);
errors = vErrors.length;
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data8.weight !== undefined && func0.call(data8, "weight")){
let data10 = data8.weight;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data10 == "number"){
if(data10 > 100 || isNaN(data10)){
validate264.errors = [{instancePath:instancePath+"/groups/" + i0+"/weight",schemaPath:"#/properties/groups/items/properties/weight/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}}];
return false;
}
else {
if(data10 <= 0 || isNaN(data10)){
validate264.errors = [{instancePath:instancePath+"/groups/" + i0+"/weight",schemaPath:"#/properties/groups/items/properties/weight/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}}];
return false;
}
}
}
else {
validate264.errors = [{instancePath:instancePath+"/groups/" + i0+"/weight",schemaPath:"#/properties/groups/items/properties/weight/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid2 = _errs17 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data8.criteria !== undefined && func0.call(data8, "criteria")){
let data11 = data8.criteria;
const _errs19 = errors;
if(errors === _errs19){
if(Array.isArray(data11)){
if(data11.length > 100){
validate264.errors = [{instancePath:instancePath+"/groups/" + i0+"/criteria",schemaPath:"#/properties/groups/items/properties/criteria/maxItems",keyword:"maxItems",params:{limit: 100}}];
return false;
}
else {
if(data11.length < 1){
validate264.errors = [{instancePath:instancePath+"/groups/" + i0+"/criteria",schemaPath:"#/properties/groups/items/properties/criteria/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid3 = true;
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
const _errs21 = errors;
if(!(validate279(data11[i1], {instancePath:instancePath+"/groups/" + i0+"/criteria/" + i1,parentData:data11,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate279.errors : vErrors.concat(validate279.errors);
errors = vErrors.length;
}
var valid3 = _errs21 === errors;
if(!valid3){
break;
}
}
}
}
}
else {
validate264.errors = [{instancePath:instancePath+"/groups/" + i0+"/criteria",schemaPath:"#/properties/groups/items/properties/criteria/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid2 = _errs19 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
else {
validate264.errors = [{instancePath:instancePath+"/groups/" + i0,schemaPath:"#/properties/groups/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid1 = _errs13 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate264.errors = [{instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate264.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate264.errors = vErrors;
return errors === 0;
}
validate264.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const decision = validate317;
const schema95 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"decision.json","type":"object","additionalProperties":false,"required":["date","reason","by"],"properties":{"$schema":{"type":"string","maxLength":300},"date":{"$ref":"common.json#/$defs/day"},"waives":{"$ref":"common.json#/$defs/criterion"},"acknowledges":{"$ref":"common.json#/$defs/metric"},"reason":{"$ref":"common.json#/$defs/text"},"by":{"$ref":"common.json#/$defs/line"},"until":{"$ref":"common.json#/$defs/day"}}};

function validate318(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate318.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(errors === 0){
if(typeof data === "string"){
if(func71(data) > 10){
validate318.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 10}}];
return false;
}
else {
if(!pattern6.test(data)){
validate318.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}}];
return false;
}
else {
if(!(formats0.validate(data))){
validate318.errors = [{instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"}}];
return false;
}
}
}
}
else {
validate318.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
validate318.errors = vErrors;
return errors === 0;
}
validate318.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate320(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate320.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func71(data) > 161){
validate320.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 161}}];
return false;
}
else {
if(!pattern42.test(data)){
validate320.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]+/[a-z0-9-]+$"}}];
return false;
}
}
}
else {
validate320.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate320.errors = vErrors;
return errors === 0;
}
validate320.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate322(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate322.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func71(data) > 161){
validate322.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 161}}];
return false;
}
else {
if(!pattern10.test(data)){
validate322.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)?$"}}];
return false;
}
}
}
else {
validate322.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate322.errors = vErrors;
return errors === 0;
}
validate322.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate324(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate324.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func71(data) > 4000){
validate324.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 4000}}];
return false;
}
else {
if(func71(data) < 1){
validate324.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate324.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate324.errors = vErrors;
return errors === 0;
}
validate324.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate326(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate326.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func71(data) > 300){
validate326.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 300}}];
return false;
}
else {
if(func71(data) < 1){
validate326.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern3.test(data)){
validate326.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^\\n\\r]*$"}}];
return false;
}
}
}
}
else {
validate326.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate326.errors = vErrors;
return errors === 0;
}
validate326.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate317(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="decision.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate317.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.date === undefined) || (!(func0.call(data, "date")))) && (missing0 = "date")) || (((data.reason === undefined) || (!(func0.call(data, "reason")))) && (missing0 = "reason"))) || (((data.by === undefined) || (!(func0.call(data, "by")))) && (missing0 = "by"))){
validate317.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "$schema") || (key0 === "date")) || (key0 === "waives")) || (key0 === "acknowledges")) || (key0 === "reason")) || (key0 === "by")) || (key0 === "until"))){
validate317.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.$schema !== undefined && func0.call(data, "$schema")){
let data0 = data.$schema;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func71(data0) > 300){
validate317.errors = [{instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/maxLength",keyword:"maxLength",params:{limit: 300}}];
return false;
}
}
else {
validate317.errors = [{instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.date !== undefined && func0.call(data, "date")){
const _errs4 = errors;
if(!(validate318(data.date, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate318.errors : vErrors.concat(validate318.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.waives !== undefined && func0.call(data, "waives")){
const _errs5 = errors;
if(!(validate320(data.waives, {instancePath:instancePath+"/waives",parentData:data,parentDataProperty:"waives",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate320.errors : vErrors.concat(validate320.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.acknowledges !== undefined && func0.call(data, "acknowledges")){
const _errs6 = errors;
if(!(validate322(data.acknowledges, {instancePath:instancePath+"/acknowledges",parentData:data,parentDataProperty:"acknowledges",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate322.errors : vErrors.concat(validate322.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined && func0.call(data, "reason")){
const _errs7 = errors;
if(!(validate324(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate324.errors : vErrors.concat(validate324.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.by !== undefined && func0.call(data, "by")){
const _errs8 = errors;
if(!(validate326(data.by, {instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate326.errors : vErrors.concat(validate326.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.until !== undefined && func0.call(data, "until")){
const _errs9 = errors;
if(!(validate318(data.until, {instancePath:instancePath+"/until",parentData:data,parentDataProperty:"until",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate318.errors : vErrors.concat(validate318.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate317.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate317.errors = vErrors;
return errors === 0;
}
validate317.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const page = validate329;
const schema101 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"page.json","type":"object","additionalProperties":false,"required":["title","summary"],"properties":{"title":{"$ref":"common.json#/$defs/line"},"summary":{"$ref":"common.json#/$defs/text"}}};

function validate330(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate330.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func71(data) > 300){
validate330.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 300}}];
return false;
}
else {
if(func71(data) < 1){
validate330.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern3.test(data)){
validate330.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^\\n\\r]*$"}}];
return false;
}
}
}
}
else {
validate330.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate330.errors = vErrors;
return errors === 0;
}
validate330.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate332(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate332.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func71(data) > 4000){
validate332.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 4000}}];
return false;
}
else {
if(func71(data) < 1){
validate332.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate332.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate332.errors = vErrors;
return errors === 0;
}
validate332.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate329(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="page.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate329.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.title === undefined) || (!(func0.call(data, "title")))) && (missing0 = "title")) || (((data.summary === undefined) || (!(func0.call(data, "summary")))) && (missing0 = "summary"))){
validate329.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "title") || (key0 === "summary"))){
validate329.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.title !== undefined && func0.call(data, "title")){
const _errs2 = errors;
if(!(validate330(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate330.errors : vErrors.concat(validate330.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.summary !== undefined && func0.call(data, "summary")){
const _errs3 = errors;
if(!(validate332(data.summary, {instancePath:instancePath+"/summary",parentData:data,parentDataProperty:"summary",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate332.errors : vErrors.concat(validate332.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate329.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate329.errors = vErrors;
return errors === 0;
}
validate329.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const review = validate334;
const schema104 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"review.json","type":"object","additionalProperties":false,"required":["title","cadence","period","date","recorded","by","summary"],"properties":{"title":{"$ref":"common.json#/$defs/line"},"cadence":{"enum":["monthly","quarterly","yearly"],"enumDescriptions":["A review of a month.","A review of a quarter.","A review of a year."]},"period":{"type":"string","pattern":"^[0-9]{4}(-(0[1-9]|1[0-2]|q[1-4]))?$","maxLength":7},"date":{"$ref":"common.json#/$defs/day"},"recorded":{"$ref":"common.json#/$defs/day"},"by":{"$ref":"common.json#/$defs/line"},"summary":{"$ref":"common.json#/$defs/text"},"decisions":{"type":"array","maxItems":50,"items":{"type":"object","additionalProperties":false,"required":["title","reason"],"properties":{"title":{"$ref":"common.json#/$defs/line"},"reason":{"$ref":"common.json#/$defs/text"}}}},"actions":{"type":"array","maxItems":50,"items":{"type":"object","additionalProperties":false,"required":["title","owner","due"],"properties":{"title":{"$ref":"common.json#/$defs/line"},"owner":{"$ref":"common.json#/$defs/line"},"due":{"$ref":"common.json#/$defs/day"},"done":{"$ref":"common.json#/$defs/day"},"metric":{"$ref":"common.json#/$defs/anyMetric"},"note":{"$ref":"common.json#/$defs/text"}}}}}};

function validate335(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate335.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func71(data) > 300){
validate335.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 300}}];
return false;
}
else {
if(func71(data) < 1){
validate335.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern3.test(data)){
validate335.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^\\n\\r]*$"}}];
return false;
}
}
}
}
else {
validate335.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate335.errors = vErrors;
return errors === 0;
}
validate335.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate337(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate337.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(errors === 0){
if(typeof data === "string"){
if(func71(data) > 10){
validate337.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 10}}];
return false;
}
else {
if(!pattern6.test(data)){
validate337.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}}];
return false;
}
else {
if(!(formats0.validate(data))){
validate337.errors = [{instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"}}];
return false;
}
}
}
}
else {
validate337.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
validate337.errors = vErrors;
return errors === 0;
}
validate337.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate341(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate341.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func71(data) > 4000){
validate341.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 4000}}];
return false;
}
else {
if(func71(data) < 1){
validate341.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate341.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate341.errors = vErrors;
return errors === 0;
}
validate341.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate349(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate349.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func71(data) > 161){
validate349.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 161}}];
return false;
}
else {
if(!pattern10.test(data)){
validate349.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)?$"}}];
return false;
}
}
}
else {
validate349.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate349.errors = vErrors;
return errors === 0;
}
validate349.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern58 = new RegExp("^[0-9]{4}(-(0[1-9]|1[0-2]|q[1-4]))?$", "u");

function validate334(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="review.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate334.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.title === undefined) || (!(func0.call(data, "title")))) && (missing0 = "title")) || (((data.cadence === undefined) || (!(func0.call(data, "cadence")))) && (missing0 = "cadence"))) || (((data.period === undefined) || (!(func0.call(data, "period")))) && (missing0 = "period"))) || (((data.date === undefined) || (!(func0.call(data, "date")))) && (missing0 = "date"))) || (((data.recorded === undefined) || (!(func0.call(data, "recorded")))) && (missing0 = "recorded"))) || (((data.by === undefined) || (!(func0.call(data, "by")))) && (missing0 = "by"))) || (((data.summary === undefined) || (!(func0.call(data, "summary")))) && (missing0 = "summary"))){
validate334.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema104.properties, key0))){
validate334.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.title !== undefined && func0.call(data, "title")){
const _errs2 = errors;
if(!(validate335(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate335.errors : vErrors.concat(validate335.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cadence !== undefined && func0.call(data, "cadence")){
let data1 = data.cadence;
const _errs3 = errors;
if(!(((data1 === "monthly") || (data1 === "quarterly")) || (data1 === "yearly"))){
validate334.errors = [{instancePath:instancePath+"/cadence",schemaPath:"#/properties/cadence/enum",keyword:"enum",params:{allowedValues: schema104.properties.cadence.enum}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.period !== undefined && func0.call(data, "period")){
let data2 = data.period;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data2 === "string"){
if(func71(data2) > 7){
validate334.errors = [{instancePath:instancePath+"/period",schemaPath:"#/properties/period/maxLength",keyword:"maxLength",params:{limit: 7}}];
return false;
}
else {
if(!pattern58.test(data2)){
validate334.errors = [{instancePath:instancePath+"/period",schemaPath:"#/properties/period/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}(-(0[1-9]|1[0-2]|q[1-4]))?$"}}];
return false;
}
}
}
else {
validate334.errors = [{instancePath:instancePath+"/period",schemaPath:"#/properties/period/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.date !== undefined && func0.call(data, "date")){
const _errs6 = errors;
if(!(validate337(data.date, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate337.errors : vErrors.concat(validate337.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.recorded !== undefined && func0.call(data, "recorded")){
const _errs7 = errors;
if(!(validate337(data.recorded, {instancePath:instancePath+"/recorded",parentData:data,parentDataProperty:"recorded",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate337.errors : vErrors.concat(validate337.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.by !== undefined && func0.call(data, "by")){
const _errs8 = errors;
if(!(validate335(data.by, {instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate335.errors : vErrors.concat(validate335.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.summary !== undefined && func0.call(data, "summary")){
const _errs9 = errors;
if(!(validate341(data.summary, {instancePath:instancePath+"/summary",parentData:data,parentDataProperty:"summary",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate341.errors : vErrors.concat(validate341.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.decisions !== undefined && func0.call(data, "decisions")){
let data7 = data.decisions;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data7)){
if(data7.length > 50){
validate334.errors = [{instancePath:instancePath+"/decisions",schemaPath:"#/properties/decisions/maxItems",keyword:"maxItems",params:{limit: 50}}];
return false;
}
else {
var valid1 = true;
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
const _errs12 = errors;
if(errors === _errs12){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing1;
if((((data8.title === undefined) || (!(func0.call(data8, "title")))) && (missing1 = "title")) || (((data8.reason === undefined) || (!(func0.call(data8, "reason")))) && (missing1 = "reason"))){
validate334.errors = [{instancePath:instancePath+"/decisions/" + i0,schemaPath:"#/properties/decisions/items/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs14 = errors;
for(const key1 of Object.keys(data8)){
if(!((key1 === "title") || (key1 === "reason"))){
validate334.errors = [{instancePath:instancePath+"/decisions/" + i0,schemaPath:"#/properties/decisions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs14 === errors){
if(data8.title !== undefined && func0.call(data8, "title")){
const _errs15 = errors;
if(!(validate335(data8.title, {instancePath:instancePath+"/decisions/" + i0+"/title",parentData:data8,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate335.errors : vErrors.concat(validate335.errors);
errors = vErrors.length;
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data8.reason !== undefined && func0.call(data8, "reason")){
const _errs16 = errors;
if(!(validate341(data8.reason, {instancePath:instancePath+"/decisions/" + i0+"/reason",parentData:data8,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate341.errors : vErrors.concat(validate341.errors);
errors = vErrors.length;
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate334.errors = [{instancePath:instancePath+"/decisions/" + i0,schemaPath:"#/properties/decisions/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid1 = _errs12 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate334.errors = [{instancePath:instancePath+"/decisions",schemaPath:"#/properties/decisions/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.actions !== undefined && func0.call(data, "actions")){
let data11 = data.actions;
const _errs17 = errors;
if(errors === _errs17){
if(Array.isArray(data11)){
if(data11.length > 50){
validate334.errors = [{instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/maxItems",keyword:"maxItems",params:{limit: 50}}];
return false;
}
else {
var valid3 = true;
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
const _errs19 = errors;
if(errors === _errs19){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
let missing2;
if(((((data12.title === undefined) || (!(func0.call(data12, "title")))) && (missing2 = "title")) || (((data12.owner === undefined) || (!(func0.call(data12, "owner")))) && (missing2 = "owner"))) || (((data12.due === undefined) || (!(func0.call(data12, "due")))) && (missing2 = "due"))){
validate334.errors = [{instancePath:instancePath+"/actions/" + i1,schemaPath:"#/properties/actions/items/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs21 = errors;
for(const key2 of Object.keys(data12)){
if(!((((((key2 === "title") || (key2 === "owner")) || (key2 === "due")) || (key2 === "done")) || (key2 === "metric")) || (key2 === "note"))){
validate334.errors = [{instancePath:instancePath+"/actions/" + i1,schemaPath:"#/properties/actions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}}];
return false;
break;
}
}
if(_errs21 === errors){
if(data12.title !== undefined && func0.call(data12, "title")){
const _errs22 = errors;
if(!(validate335(data12.title, {instancePath:instancePath+"/actions/" + i1+"/title",parentData:data12,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate335.errors : vErrors.concat(validate335.errors);
errors = vErrors.length;
}
var valid4 = _errs22 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data12.owner !== undefined && func0.call(data12, "owner")){
const _errs23 = errors;
if(!(validate335(data12.owner, {instancePath:instancePath+"/actions/" + i1+"/owner",parentData:data12,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate335.errors : vErrors.concat(validate335.errors);
errors = vErrors.length;
}
var valid4 = _errs23 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data12.due !== undefined && func0.call(data12, "due")){
const _errs24 = errors;
if(!(validate337(data12.due, {instancePath:instancePath+"/actions/" + i1+"/due",parentData:data12,parentDataProperty:"due",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate337.errors : vErrors.concat(validate337.errors);
errors = vErrors.length;
}
var valid4 = _errs24 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data12.done !== undefined && func0.call(data12, "done")){
const _errs25 = errors;
if(!(validate337(data12.done, {instancePath:instancePath+"/actions/" + i1+"/done",parentData:data12,parentDataProperty:"done",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate337.errors : vErrors.concat(validate337.errors);
errors = vErrors.length;
}
var valid4 = _errs25 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data12.metric !== undefined && func0.call(data12, "metric")){
const _errs26 = errors;
if(!(validate349(data12.metric, {instancePath:instancePath+"/actions/" + i1+"/metric",parentData:data12,parentDataProperty:"metric",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate349.errors : vErrors.concat(validate349.errors);
errors = vErrors.length;
}
var valid4 = _errs26 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data12.note !== undefined && func0.call(data12, "note")){
const _errs27 = errors;
if(!(validate341(data12.note, {instancePath:instancePath+"/actions/" + i1+"/note",parentData:data12,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate341.errors : vErrors.concat(validate341.errors);
errors = vErrors.length;
}
var valid4 = _errs27 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
}
}
}
else {
validate334.errors = [{instancePath:instancePath+"/actions/" + i1,schemaPath:"#/properties/actions/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid3 = _errs19 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate334.errors = [{instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate334.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate334.errors = vErrors;
return errors === 0;
}
validate334.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const shapes = { scorecard, metric, source, snapshot, release, decision, page, review };
