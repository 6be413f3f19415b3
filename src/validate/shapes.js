// Made by `npm run types` (scripts/shapes.ts) from the schemas in src/schemas; not to be edited.
import { isDay } from '../model/calendar.ts';
const formats = { date: { type: 'string', validate: isDay } };
const length = (text) => (/[\ud800-\udbff]/.test(text) ? [...text].length : text.length);
export const scorecard = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"scorecard.json","type":"object","additionalProperties":false,"required":["title","summary","subject","publisher","baseline","methodology","score-from","subjects","categories"],"properties":{"$schema":{"type":"string","maxLength":300},"title":{"$ref":"common.json#/$defs/line"},"summary":{"$ref":"common.json#/$defs/text"},"promise":{"$ref":"common.json#/$defs/text"},"url":{"$ref":"common.json#/$defs/https"},"repository":{"$ref":"common.json#/$defs/https"},"subject":{"$ref":"common.json#/$defs/id"},"publisher":{"type":"object","additionalProperties":false,"required":["title","relation"],"properties":{"title":{"$ref":"common.json#/$defs/line"},"relation":{"enum":["independent","the subject itself"]},"url":{"$ref":"common.json#/$defs/https"},"note":{"$ref":"common.json#/$defs/text"}}},"baseline":{"type":"object","additionalProperties":false,"required":["date","reason"],"properties":{"date":{"$ref":"common.json#/$defs/day"},"reason":{"$ref":"common.json#/$defs/text"}}},"cadences":{"type":"object","propertyNames":{"$ref":"common.json#/$defs/id"},"additionalProperties":{"$ref":"common.json#/$defs/duration"},"maxProperties":30},"methodology":{"enum":[1]},"score-from":{"$ref":"common.json#/$defs/basis"},"subjects":{"type":"object","propertyNames":{"$ref":"common.json#/$defs/id"},"minProperties":1,"maxProperties":200,"additionalProperties":{"type":"object","additionalProperties":false,"required":["title"],"properties":{"title":{"$ref":"common.json#/$defs/line"},"url":{"$ref":"common.json#/$defs/https"},"summary":{"$ref":"common.json#/$defs/text"},"judged":{"type":"boolean"}}}},"categories":{"type":"object","propertyNames":{"$ref":"common.json#/$defs/id"},"maxProperties":30,"additionalProperties":{"type":"object","additionalProperties":false,"required":["title","weight"],"properties":{"title":{"$ref":"common.json#/$defs/line"},"weight":{"type":"number","minimum":0,"maximum":100},"aside":{"$ref":"common.json#/$defs/text"},"theme":{"$ref":"common.json#/$defs/line"},"summary":{"$ref":"common.json#/$defs/text"},"leading":{"$ref":"common.json#/$defs/text"},"lagging":{"$ref":"common.json#/$defs/text"}}}},"north-stars":{"type":"array","items":{"$ref":"common.json#/$defs/id"},"maxItems":10},"position":{"type":"array","items":{"$ref":"common.json#/$defs/id"},"maxItems":40},"dashboards":{"type":"object","propertyNames":{"$ref":"common.json#/$defs/id"},"maxProperties":30,"additionalProperties":{"type":"object","additionalProperties":false,"required":["title","include"],"properties":{"title":{"$ref":"common.json#/$defs/line"},"question":{"$ref":"common.json#/$defs/line"},"summary":{"$ref":"common.json#/$defs/text"},"include":{"type":"array","items":{"$ref":"common.json#/$defs/id"},"minItems":1,"maxItems":200}}}},"systems":{"type":"array","maxItems":50,"items":{"type":"object","additionalProperties":false,"required":["title","group","text"],"properties":{"title":{"$ref":"common.json#/$defs/line"},"group":{"$ref":"common.json#/$defs/line"},"text":{"$ref":"common.json#/$defs/text"},"sources":{"type":"array","items":{"$ref":"common.json#/$defs/id"},"minItems":1,"maxItems":50},"note":{"$ref":"common.json#/$defs/text"}}}},"comparisons":{"type":"object","propertyNames":{"$ref":"common.json#/$defs/id"},"maxProperties":30,"additionalProperties":{"type":"object","additionalProperties":false,"required":["question","metrics"],"properties":{"question":{"$ref":"common.json#/$defs/line"},"summary":{"$ref":"common.json#/$defs/text"},"metrics":{"type":"array","items":{"$ref":"common.json#/$defs/id"},"minItems":1,"maxItems":20},"relative-to":{"$ref":"common.json#/$defs/id"},"conditions":{"$ref":"common.json#/$defs/conditions"},"shows":{"enum":["level","growth"]}}}},"reviews":{"type":"object","propertyNames":{"enum":["monthly","quarterly","yearly"]},"additionalProperties":{"type":"object","additionalProperties":false,"required":["title","agenda"],"properties":{"title":{"$ref":"common.json#/$defs/line"},"agenda":{"type":"array","minItems":1,"maxItems":20,"items":{"type":"object","additionalProperties":false,"required":["title","text"],"properties":{"title":{"$ref":"common.json#/$defs/line"},"text":{"$ref":"common.json#/$defs/text"},"include":{"type":"array","items":{"$ref":"common.json#/$defs/id"},"minItems":1,"maxItems":200},"questions":{"type":"array","items":{"$ref":"common.json#/$defs/id"},"minItems":1,"maxItems":30},"criteria":{"const":true},"actions":{"const":true}}}}}}},"theme":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"name":{"type":"string","minLength":1,"maxLength":60,"pattern":"^[^\\n\\r]*$"},"logo":{"$ref":"#/$defs/picture"},"logo-dark":{"$ref":"#/$defs/picture"},"fonts":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"serif":{"$ref":"#/$defs/face"},"sans":{"$ref":"#/$defs/face"}}},"light":{"$ref":"#/$defs/palette"},"dark":{"$ref":"#/$defs/palette"}}},"glossary":{"type":"object","propertyNames":{"type":"string","minLength":1,"maxLength":60,"pattern":"^[^\\n\\r]*$"},"additionalProperties":{"$ref":"common.json#/$defs/text"},"maxProperties":100},"notes":{"type":"array","maxItems":50,"items":{"type":"object","additionalProperties":false,"required":["title","text"],"properties":{"title":{"$ref":"common.json#/$defs/line"},"text":{"$ref":"common.json#/$defs/text"},"metrics":{"type":"array","items":{"$ref":"common.json#/$defs/id"},"maxItems":30}}}}},"$defs":{"colour":{"type":"string","pattern":"^#[0-9a-fA-F]{6}$","maxLength":7},"palette":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"paper":{"$ref":"#/$defs/colour"},"ink":{"$ref":"#/$defs/colour"},"soft":{"$ref":"#/$defs/colour"},"rule":{"$ref":"#/$defs/colour"},"met":{"$ref":"#/$defs/colour"},"missed":{"$ref":"#/$defs/colour"},"pending":{"$ref":"#/$defs/colour"},"unknown":{"$ref":"#/$defs/colour"},"target":{"$ref":"#/$defs/colour"}}},"picture":{"type":"string","pattern":"^data/theme/[a-z0-9]+(-[a-z0-9]+)*\\.(svg|png)$","maxLength":100},"face":{"type":"string","pattern":"^(system|data/theme/[a-z0-9]+(-[a-z0-9]+)*\\.woff2)$","maxLength":100}}};
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

const schema26 = {"type":"string","pattern":"^[0-9]+(\\.[0-9]+)? (seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|years?)$","maxLength":40};
const pattern7 = new RegExp("^[0-9]+(\\.[0-9]+)? (seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|years?)$", "u");

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate71.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func71(data) > 40){
validate71.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 40}}];
return false;
}
else {
if(!pattern7.test(data)){
validate71.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)? (seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|years?)$"}}];
return false;
}
}
}
else {
validate71.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema27 = {"enum":["claimed","reported","measured","independent"]};

function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate73.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((data === "claimed") || (data === "reported")) || (data === "measured")) || (data === "independent"))){
validate73.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema27.enum}}];
return false;
}
validate73.errors = vErrors;
return errors === 0;
}
validate73.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema28 = {"type":"object","propertyNames":{"$ref":"#/$defs/id"},"additionalProperties":{"type":["string","number"],"maxLength":200},"maxProperties":20};

function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate104.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func71(data) > 80){
validate104.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 80}}];
return false;
}
else {
if(!pattern5.test(data)){
validate104.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}}];
return false;
}
}
}
else {
validate104.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate104.errors = vErrors;
return errors === 0;
}
validate104.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate103.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 20){
validate103.errors = [{instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 20}}];
return false;
}
else {
for(const key0 of Object.keys(data)){
const _errs1 = errors;
if(!(validate104(key0, {instancePath,parentData:data,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
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
validate103.errors = vErrors;
return false;
break;
}
}
if(valid0){
for(const key1 of Object.keys(data)){
let data0 = data[key1];
const _errs3 = errors;
if((typeof data0 !== "string") && (!(typeof data0 == "number"))){
validate103.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: schema28.additionalProperties.type}}];
return false;
}
if(errors === _errs3){
if(typeof data0 === "string"){
if(func71(data0) > 200){
validate103.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 200}}];
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
validate103.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate103.errors = vErrors;
return errors === 0;
}
validate103.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema30 = {"type":"string","pattern":"^data/theme/[a-z0-9]+(-[a-z0-9]+)*\\.(svg|png)$","maxLength":100};
const pattern10 = new RegExp("^data/theme/[a-z0-9]+(-[a-z0-9]+)*\\.(svg|png)$", "u");

function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate112.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func71(data) > 100){
validate112.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 100}}];
return false;
}
else {
if(!pattern10.test(data)){
validate112.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^data/theme/[a-z0-9]+(-[a-z0-9]+)*\\.(svg|png)$"}}];
return false;
}
}
}
else {
validate112.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate112.errors = vErrors;
return errors === 0;
}
validate112.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema31 = {"type":"string","pattern":"^(system|data/theme/[a-z0-9]+(-[a-z0-9]+)*\\.woff2)$","maxLength":100};
const pattern11 = new RegExp("^(system|data/theme/[a-z0-9]+(-[a-z0-9]+)*\\.woff2)$", "u");

function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate115.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func71(data) > 100){
validate115.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 100}}];
return false;
}
else {
if(!pattern11.test(data)){
validate115.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(system|data/theme/[a-z0-9]+(-[a-z0-9]+)*\\.woff2)$"}}];
return false;
}
}
}
else {
validate115.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate115.errors = vErrors;
return errors === 0;
}
validate115.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema32 = {"type":"object","additionalProperties":false,"minProperties":1,"properties":{"paper":{"$ref":"#/$defs/colour"},"ink":{"$ref":"#/$defs/colour"},"soft":{"$ref":"#/$defs/colour"},"rule":{"$ref":"#/$defs/colour"},"met":{"$ref":"#/$defs/colour"},"missed":{"$ref":"#/$defs/colour"},"pending":{"$ref":"#/$defs/colour"},"unknown":{"$ref":"#/$defs/colour"},"target":{"$ref":"#/$defs/colour"}}};
const schema33 = {"type":"string","pattern":"^#[0-9a-fA-F]{6}$","maxLength":7};
const pattern12 = new RegExp("^#[0-9a-fA-F]{6}$", "u");

function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate119.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func71(data) > 7){
validate119.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 7}}];
return false;
}
else {
if(!pattern12.test(data)){
validate119.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^#[0-9a-fA-F]{6}$"}}];
return false;
}
}
}
else {
validate119.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate119.errors = vErrors;
return errors === 0;
}
validate119.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate118.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
validate118.errors = [{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema32.properties, key0))){
validate118.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.paper !== undefined && func0.call(data, "paper")){
const _errs2 = errors;
if(!(validate119(data.paper, {instancePath:instancePath+"/paper",parentData:data,parentDataProperty:"paper",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
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
if(!(validate119(data.ink, {instancePath:instancePath+"/ink",parentData:data,parentDataProperty:"ink",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
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
if(!(validate119(data.soft, {instancePath:instancePath+"/soft",parentData:data,parentDataProperty:"soft",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
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
if(!(validate119(data.rule, {instancePath:instancePath+"/rule",parentData:data,parentDataProperty:"rule",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
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
if(!(validate119(data.met, {instancePath:instancePath+"/met",parentData:data,parentDataProperty:"met",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
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
if(!(validate119(data.missed, {instancePath:instancePath+"/missed",parentData:data,parentDataProperty:"missed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
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
if(!(validate119(data.pending, {instancePath:instancePath+"/pending",parentData:data,parentDataProperty:"pending",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
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
if(!(validate119(data.unknown, {instancePath:instancePath+"/unknown",parentData:data,parentDataProperty:"unknown",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
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
if(!(validate119(data.target, {instancePath:instancePath+"/target",parentData:data,parentDataProperty:"target",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
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
validate118.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate118.errors = vErrors;
return errors === 0;
}
validate118.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(!(validate62(key3, {instancePath:instancePath+"/cadences",parentData:data15,parentDataProperty:"cadences",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
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
if(!(validate71(data15[key4], {instancePath:instancePath+"/cadences/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data15,parentDataProperty:key4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
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
if(!(validate73(data["score-from"], {instancePath:instancePath+"/score-from",parentData:data,parentDataProperty:"score-from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
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
if(!(validate62(key5, {instancePath:instancePath+"/subjects",parentData:data19,parentDataProperty:"subjects",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
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
if(!(validate62(key8, {instancePath:instancePath+"/categories",parentData:data25,parentDataProperty:"categories",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
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
if(!(validate62(data34[i0], {instancePath:instancePath+"/north-stars/" + i0,parentData:data34,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
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
if(!(validate62(data36[i1], {instancePath:instancePath+"/position/" + i1,parentData:data36,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
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
if(data.dashboards !== undefined && func0.call(data, "dashboards")){
let data38 = data.dashboards;
const _errs62 = errors;
if(errors === _errs62){
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(Object.keys(data38).length > 30){
validate52.errors = [{instancePath:instancePath+"/dashboards",schemaPath:"#/properties/dashboards/maxProperties",keyword:"maxProperties",params:{limit: 30}}];
return false;
}
else {
for(const key11 of Object.keys(data38)){
const _errs64 = errors;
if(!(validate62(key11, {instancePath:instancePath+"/dashboards",parentData:data38,parentDataProperty:"dashboards",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
var valid13 = _errs64 === errors;
if(!valid13){
const err3 = {instancePath:instancePath+"/dashboards",schemaPath:"#/properties/dashboards/propertyNames",keyword:"propertyNames",params:{propertyName: key11}};
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
if((((data39.title === undefined) || (!(func0.call(data39, "title")))) && (missing5 = "title")) || (((data39.include === undefined) || (!(func0.call(data39, "include")))) && (missing5 = "include"))){
validate52.errors = [{instancePath:instancePath+"/dashboards/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/dashboards/additionalProperties/required",keyword:"required",params:{missingProperty: missing5}}];
return false;
}
else {
const _errs68 = errors;
for(const key13 of Object.keys(data39)){
if(!((((key13 === "title") || (key13 === "question")) || (key13 === "summary")) || (key13 === "include"))){
validate52.errors = [{instancePath:instancePath+"/dashboards/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/dashboards/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}}];
return false;
break;
}
}
if(_errs68 === errors){
if(data39.title !== undefined && func0.call(data39, "title")){
const _errs69 = errors;
if(!(validate54(data39.title, {instancePath:instancePath+"/dashboards/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/title",parentData:data39,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid15 = _errs69 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data39.question !== undefined && func0.call(data39, "question")){
const _errs70 = errors;
if(!(validate54(data39.question, {instancePath:instancePath+"/dashboards/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/question",parentData:data39,parentDataProperty:"question",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid15 = _errs70 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data39.summary !== undefined && func0.call(data39, "summary")){
const _errs71 = errors;
if(!(validate56(data39.summary, {instancePath:instancePath+"/dashboards/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/summary",parentData:data39,parentDataProperty:"summary",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid15 = _errs71 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data39.include !== undefined && func0.call(data39, "include")){
let data43 = data39.include;
const _errs72 = errors;
if(errors === _errs72){
if(Array.isArray(data43)){
if(data43.length > 200){
validate52.errors = [{instancePath:instancePath+"/dashboards/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/include",schemaPath:"#/properties/dashboards/additionalProperties/properties/include/maxItems",keyword:"maxItems",params:{limit: 200}}];
return false;
}
else {
if(data43.length < 1){
validate52.errors = [{instancePath:instancePath+"/dashboards/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/include",schemaPath:"#/properties/dashboards/additionalProperties/properties/include/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid16 = true;
const len2 = data43.length;
for(let i2=0; i2<len2; i2++){
const _errs74 = errors;
if(!(validate62(data43[i2], {instancePath:instancePath+"/dashboards/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/include/" + i2,parentData:data43,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
var valid16 = _errs74 === errors;
if(!valid16){
break;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/dashboards/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/include",schemaPath:"#/properties/dashboards/additionalProperties/properties/include/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid15 = _errs72 === errors;
}
else {
var valid15 = true;
}
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/dashboards/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/dashboards/additionalProperties/type",keyword:"type",params:{type: "object"}}];
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
validate52.errors = [{instancePath:instancePath+"/dashboards",schemaPath:"#/properties/dashboards/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs62 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.systems !== undefined && func0.call(data, "systems")){
let data45 = data.systems;
const _errs75 = errors;
if(errors === _errs75){
if(Array.isArray(data45)){
if(data45.length > 50){
validate52.errors = [{instancePath:instancePath+"/systems",schemaPath:"#/properties/systems/maxItems",keyword:"maxItems",params:{limit: 50}}];
return false;
}
else {
var valid17 = true;
const len3 = data45.length;
for(let i3=0; i3<len3; i3++){
let data46 = data45[i3];
const _errs77 = errors;
if(errors === _errs77){
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
let missing6;
if(((((data46.title === undefined) || (!(func0.call(data46, "title")))) && (missing6 = "title")) || (((data46.group === undefined) || (!(func0.call(data46, "group")))) && (missing6 = "group"))) || (((data46.text === undefined) || (!(func0.call(data46, "text")))) && (missing6 = "text"))){
validate52.errors = [{instancePath:instancePath+"/systems/" + i3,schemaPath:"#/properties/systems/items/required",keyword:"required",params:{missingProperty: missing6}}];
return false;
}
else {
const _errs79 = errors;
for(const key14 of Object.keys(data46)){
if(!(((((key14 === "title") || (key14 === "group")) || (key14 === "text")) || (key14 === "sources")) || (key14 === "note"))){
validate52.errors = [{instancePath:instancePath+"/systems/" + i3,schemaPath:"#/properties/systems/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}}];
return false;
break;
}
}
if(_errs79 === errors){
if(data46.title !== undefined && func0.call(data46, "title")){
const _errs80 = errors;
if(!(validate54(data46.title, {instancePath:instancePath+"/systems/" + i3+"/title",parentData:data46,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid18 = _errs80 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data46.group !== undefined && func0.call(data46, "group")){
const _errs81 = errors;
if(!(validate54(data46.group, {instancePath:instancePath+"/systems/" + i3+"/group",parentData:data46,parentDataProperty:"group",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid18 = _errs81 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data46.text !== undefined && func0.call(data46, "text")){
const _errs82 = errors;
if(!(validate56(data46.text, {instancePath:instancePath+"/systems/" + i3+"/text",parentData:data46,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid18 = _errs82 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data46.sources !== undefined && func0.call(data46, "sources")){
let data50 = data46.sources;
const _errs83 = errors;
if(errors === _errs83){
if(Array.isArray(data50)){
if(data50.length > 50){
validate52.errors = [{instancePath:instancePath+"/systems/" + i3+"/sources",schemaPath:"#/properties/systems/items/properties/sources/maxItems",keyword:"maxItems",params:{limit: 50}}];
return false;
}
else {
if(data50.length < 1){
validate52.errors = [{instancePath:instancePath+"/systems/" + i3+"/sources",schemaPath:"#/properties/systems/items/properties/sources/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid19 = true;
const len4 = data50.length;
for(let i4=0; i4<len4; i4++){
const _errs85 = errors;
if(!(validate62(data50[i4], {instancePath:instancePath+"/systems/" + i3+"/sources/" + i4,parentData:data50,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
var valid19 = _errs85 === errors;
if(!valid19){
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
var valid18 = _errs83 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data46.note !== undefined && func0.call(data46, "note")){
const _errs86 = errors;
if(!(validate56(data46.note, {instancePath:instancePath+"/systems/" + i3+"/note",parentData:data46,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid18 = _errs86 === errors;
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
}
else {
validate52.errors = [{instancePath:instancePath+"/systems/" + i3,schemaPath:"#/properties/systems/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid17 = _errs77 === errors;
if(!valid17){
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
var valid0 = _errs75 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.comparisons !== undefined && func0.call(data, "comparisons")){
let data53 = data.comparisons;
const _errs87 = errors;
if(errors === _errs87){
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
if(Object.keys(data53).length > 30){
validate52.errors = [{instancePath:instancePath+"/comparisons",schemaPath:"#/properties/comparisons/maxProperties",keyword:"maxProperties",params:{limit: 30}}];
return false;
}
else {
for(const key15 of Object.keys(data53)){
const _errs89 = errors;
if(!(validate62(key15, {instancePath:instancePath+"/comparisons",parentData:data53,parentDataProperty:"comparisons",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
var valid20 = _errs89 === errors;
if(!valid20){
const err4 = {instancePath:instancePath+"/comparisons",schemaPath:"#/properties/comparisons/propertyNames",keyword:"propertyNames",params:{propertyName: key15}};
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
if(valid20){
for(const key16 of Object.keys(data53)){
let data54 = data53[key16];
const _errs91 = errors;
if(errors === _errs91){
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
let missing7;
if((((data54.question === undefined) || (!(func0.call(data54, "question")))) && (missing7 = "question")) || (((data54.metrics === undefined) || (!(func0.call(data54, "metrics")))) && (missing7 = "metrics"))){
validate52.errors = [{instancePath:instancePath+"/comparisons/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/comparisons/additionalProperties/required",keyword:"required",params:{missingProperty: missing7}}];
return false;
}
else {
const _errs93 = errors;
for(const key17 of Object.keys(data54)){
if(!((((((key17 === "question") || (key17 === "summary")) || (key17 === "metrics")) || (key17 === "relative-to")) || (key17 === "conditions")) || (key17 === "shows"))){
validate52.errors = [{instancePath:instancePath+"/comparisons/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/comparisons/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}}];
return false;
break;
}
}
if(_errs93 === errors){
if(data54.question !== undefined && func0.call(data54, "question")){
const _errs94 = errors;
if(!(validate54(data54.question, {instancePath:instancePath+"/comparisons/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/question",parentData:data54,parentDataProperty:"question",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid22 = _errs94 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data54.summary !== undefined && func0.call(data54, "summary")){
const _errs95 = errors;
if(!(validate56(data54.summary, {instancePath:instancePath+"/comparisons/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/summary",parentData:data54,parentDataProperty:"summary",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid22 = _errs95 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data54.metrics !== undefined && func0.call(data54, "metrics")){
let data57 = data54.metrics;
const _errs96 = errors;
if(errors === _errs96){
if(Array.isArray(data57)){
if(data57.length > 20){
validate52.errors = [{instancePath:instancePath+"/comparisons/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/metrics",schemaPath:"#/properties/comparisons/additionalProperties/properties/metrics/maxItems",keyword:"maxItems",params:{limit: 20}}];
return false;
}
else {
if(data57.length < 1){
validate52.errors = [{instancePath:instancePath+"/comparisons/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/metrics",schemaPath:"#/properties/comparisons/additionalProperties/properties/metrics/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid23 = true;
const len5 = data57.length;
for(let i5=0; i5<len5; i5++){
const _errs98 = errors;
if(!(validate62(data57[i5], {instancePath:instancePath+"/comparisons/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/metrics/" + i5,parentData:data57,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
var valid23 = _errs98 === errors;
if(!valid23){
break;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/comparisons/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/metrics",schemaPath:"#/properties/comparisons/additionalProperties/properties/metrics/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid22 = _errs96 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data54["relative-to"] !== undefined && func0.call(data54, "relative-to")){
const _errs99 = errors;
if(!(validate62(data54["relative-to"], {instancePath:instancePath+"/comparisons/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/relative-to",parentData:data54,parentDataProperty:"relative-to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
var valid22 = _errs99 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data54.conditions !== undefined && func0.call(data54, "conditions")){
const _errs100 = errors;
if(!(validate103(data54.conditions, {instancePath:instancePath+"/comparisons/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions",parentData:data54,parentDataProperty:"conditions",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
var valid22 = _errs100 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data54.shows !== undefined && func0.call(data54, "shows")){
let data61 = data54.shows;
const _errs101 = errors;
if(!((data61 === "level") || (data61 === "growth"))){
validate52.errors = [{instancePath:instancePath+"/comparisons/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/shows",schemaPath:"#/properties/comparisons/additionalProperties/properties/shows/enum",keyword:"enum",params:{allowedValues: schema19.properties.comparisons.additionalProperties.properties.shows.enum}}];
return false;
}
var valid22 = _errs101 === errors;
}
else {
var valid22 = true;
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
validate52.errors = [{instancePath:instancePath+"/comparisons/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/comparisons/additionalProperties/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid21 = _errs91 === errors;
if(!valid21){
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
var valid0 = _errs87 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reviews !== undefined && func0.call(data, "reviews")){
let data62 = data.reviews;
const _errs102 = errors;
if(errors === _errs102){
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
for(const key18 of Object.keys(data62)){
const _errs104 = errors;
if(!(((key18 === "monthly") || (key18 === "quarterly")) || (key18 === "yearly"))){
const err5 = {instancePath:instancePath+"/reviews",schemaPath:"#/properties/reviews/propertyNames/enum",keyword:"enum",params:{allowedValues: schema19.properties.reviews.propertyNames.enum},propertyName:key18};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid24 = _errs104 === errors;
if(!valid24){
const err6 = {instancePath:instancePath+"/reviews",schemaPath:"#/properties/reviews/propertyNames",keyword:"propertyNames",params:{propertyName: key18}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
validate52.errors = vErrors;
return false;
break;
}
}
if(valid24){
for(const key19 of Object.keys(data62)){
let data63 = data62[key19];
const _errs106 = errors;
if(errors === _errs106){
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
let missing8;
if((((data63.title === undefined) || (!(func0.call(data63, "title")))) && (missing8 = "title")) || (((data63.agenda === undefined) || (!(func0.call(data63, "agenda")))) && (missing8 = "agenda"))){
validate52.errors = [{instancePath:instancePath+"/reviews/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/reviews/additionalProperties/required",keyword:"required",params:{missingProperty: missing8}}];
return false;
}
else {
const _errs108 = errors;
for(const key20 of Object.keys(data63)){
if(!((key20 === "title") || (key20 === "agenda"))){
validate52.errors = [{instancePath:instancePath+"/reviews/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/reviews/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}}];
return false;
break;
}
}
if(_errs108 === errors){
if(data63.title !== undefined && func0.call(data63, "title")){
const _errs109 = errors;
if(!(validate54(data63.title, {instancePath:instancePath+"/reviews/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/title",parentData:data63,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid26 = _errs109 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data63.agenda !== undefined && func0.call(data63, "agenda")){
let data65 = data63.agenda;
const _errs110 = errors;
if(errors === _errs110){
if(Array.isArray(data65)){
if(data65.length > 20){
validate52.errors = [{instancePath:instancePath+"/reviews/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/agenda",schemaPath:"#/properties/reviews/additionalProperties/properties/agenda/maxItems",keyword:"maxItems",params:{limit: 20}}];
return false;
}
else {
if(data65.length < 1){
validate52.errors = [{instancePath:instancePath+"/reviews/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/agenda",schemaPath:"#/properties/reviews/additionalProperties/properties/agenda/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid27 = true;
const len6 = data65.length;
for(let i6=0; i6<len6; i6++){
let data66 = data65[i6];
const _errs112 = errors;
if(errors === _errs112){
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
let missing9;
if((((data66.title === undefined) || (!(func0.call(data66, "title")))) && (missing9 = "title")) || (((data66.text === undefined) || (!(func0.call(data66, "text")))) && (missing9 = "text"))){
validate52.errors = [{instancePath:instancePath+"/reviews/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/agenda/" + i6,schemaPath:"#/properties/reviews/additionalProperties/properties/agenda/items/required",keyword:"required",params:{missingProperty: missing9}}];
return false;
}
else {
const _errs114 = errors;
for(const key21 of Object.keys(data66)){
if(!((((((key21 === "title") || (key21 === "text")) || (key21 === "include")) || (key21 === "questions")) || (key21 === "criteria")) || (key21 === "actions"))){
validate52.errors = [{instancePath:instancePath+"/reviews/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/agenda/" + i6,schemaPath:"#/properties/reviews/additionalProperties/properties/agenda/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}}];
return false;
break;
}
}
if(_errs114 === errors){
if(data66.title !== undefined && func0.call(data66, "title")){
const _errs115 = errors;
if(!(validate54(data66.title, {instancePath:instancePath+"/reviews/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/agenda/" + i6+"/title",parentData:data66,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid28 = _errs115 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data66.text !== undefined && func0.call(data66, "text")){
const _errs116 = errors;
if(!(validate56(data66.text, {instancePath:instancePath+"/reviews/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/agenda/" + i6+"/text",parentData:data66,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid28 = _errs116 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data66.include !== undefined && func0.call(data66, "include")){
let data69 = data66.include;
const _errs117 = errors;
if(errors === _errs117){
if(Array.isArray(data69)){
if(data69.length > 200){
validate52.errors = [{instancePath:instancePath+"/reviews/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/agenda/" + i6+"/include",schemaPath:"#/properties/reviews/additionalProperties/properties/agenda/items/properties/include/maxItems",keyword:"maxItems",params:{limit: 200}}];
return false;
}
else {
if(data69.length < 1){
validate52.errors = [{instancePath:instancePath+"/reviews/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/agenda/" + i6+"/include",schemaPath:"#/properties/reviews/additionalProperties/properties/agenda/items/properties/include/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid29 = true;
const len7 = data69.length;
for(let i7=0; i7<len7; i7++){
const _errs119 = errors;
if(!(validate62(data69[i7], {instancePath:instancePath+"/reviews/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/agenda/" + i6+"/include/" + i7,parentData:data69,parentDataProperty:i7,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
var valid29 = _errs119 === errors;
if(!valid29){
break;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/reviews/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/agenda/" + i6+"/include",schemaPath:"#/properties/reviews/additionalProperties/properties/agenda/items/properties/include/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid28 = _errs117 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data66.questions !== undefined && func0.call(data66, "questions")){
let data71 = data66.questions;
const _errs120 = errors;
if(errors === _errs120){
if(Array.isArray(data71)){
if(data71.length > 30){
validate52.errors = [{instancePath:instancePath+"/reviews/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/agenda/" + i6+"/questions",schemaPath:"#/properties/reviews/additionalProperties/properties/agenda/items/properties/questions/maxItems",keyword:"maxItems",params:{limit: 30}}];
return false;
}
else {
if(data71.length < 1){
validate52.errors = [{instancePath:instancePath+"/reviews/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/agenda/" + i6+"/questions",schemaPath:"#/properties/reviews/additionalProperties/properties/agenda/items/properties/questions/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid30 = true;
const len8 = data71.length;
for(let i8=0; i8<len8; i8++){
const _errs122 = errors;
if(!(validate62(data71[i8], {instancePath:instancePath+"/reviews/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/agenda/" + i6+"/questions/" + i8,parentData:data71,parentDataProperty:i8,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
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
validate52.errors = [{instancePath:instancePath+"/reviews/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/agenda/" + i6+"/questions",schemaPath:"#/properties/reviews/additionalProperties/properties/agenda/items/properties/questions/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid28 = _errs120 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data66.criteria !== undefined && func0.call(data66, "criteria")){
const _errs123 = errors;
if(true !== data66.criteria){
validate52.errors = [{instancePath:instancePath+"/reviews/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/agenda/" + i6+"/criteria",schemaPath:"#/properties/reviews/additionalProperties/properties/agenda/items/properties/criteria/const",keyword:"const",params:{allowedValue: true}}];
return false;
}
var valid28 = _errs123 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data66.actions !== undefined && func0.call(data66, "actions")){
const _errs124 = errors;
if(true !== data66.actions){
validate52.errors = [{instancePath:instancePath+"/reviews/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/agenda/" + i6+"/actions",schemaPath:"#/properties/reviews/additionalProperties/properties/agenda/items/properties/actions/const",keyword:"const",params:{allowedValue: true}}];
return false;
}
var valid28 = _errs124 === errors;
}
else {
var valid28 = true;
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
validate52.errors = [{instancePath:instancePath+"/reviews/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/agenda/" + i6,schemaPath:"#/properties/reviews/additionalProperties/properties/agenda/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid27 = _errs112 === errors;
if(!valid27){
break;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/reviews/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/agenda",schemaPath:"#/properties/reviews/additionalProperties/properties/agenda/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid26 = _errs110 === errors;
}
else {
var valid26 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/reviews/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/reviews/additionalProperties/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid25 = _errs106 === errors;
if(!valid25){
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
var valid0 = _errs102 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.theme !== undefined && func0.call(data, "theme")){
let data75 = data.theme;
const _errs125 = errors;
if(errors === _errs125){
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
if(Object.keys(data75).length < 1){
validate52.errors = [{instancePath:instancePath+"/theme",schemaPath:"#/properties/theme/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs127 = errors;
for(const key22 of Object.keys(data75)){
if(!((((((key22 === "name") || (key22 === "logo")) || (key22 === "logo-dark")) || (key22 === "fonts")) || (key22 === "light")) || (key22 === "dark"))){
validate52.errors = [{instancePath:instancePath+"/theme",schemaPath:"#/properties/theme/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}}];
return false;
break;
}
}
if(_errs127 === errors){
if(data75.name !== undefined && func0.call(data75, "name")){
let data76 = data75.name;
const _errs128 = errors;
if(errors === _errs128){
if(typeof data76 === "string"){
if(func71(data76) > 60){
validate52.errors = [{instancePath:instancePath+"/theme/name",schemaPath:"#/properties/theme/properties/name/maxLength",keyword:"maxLength",params:{limit: 60}}];
return false;
}
else {
if(func71(data76) < 1){
validate52.errors = [{instancePath:instancePath+"/theme/name",schemaPath:"#/properties/theme/properties/name/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern3.test(data76)){
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
var valid31 = _errs128 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data75.logo !== undefined && func0.call(data75, "logo")){
const _errs130 = errors;
if(!(validate112(data75.logo, {instancePath:instancePath+"/theme/logo",parentData:data75,parentDataProperty:"logo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
var valid31 = _errs130 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data75["logo-dark"] !== undefined && func0.call(data75, "logo-dark")){
const _errs131 = errors;
if(!(validate112(data75["logo-dark"], {instancePath:instancePath+"/theme/logo-dark",parentData:data75,parentDataProperty:"logo-dark",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
var valid31 = _errs131 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data75.fonts !== undefined && func0.call(data75, "fonts")){
let data79 = data75.fonts;
const _errs132 = errors;
if(errors === _errs132){
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
if(Object.keys(data79).length < 1){
validate52.errors = [{instancePath:instancePath+"/theme/fonts",schemaPath:"#/properties/theme/properties/fonts/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs134 = errors;
for(const key23 of Object.keys(data79)){
if(!((key23 === "serif") || (key23 === "sans"))){
validate52.errors = [{instancePath:instancePath+"/theme/fonts",schemaPath:"#/properties/theme/properties/fonts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}}];
return false;
break;
}
}
if(_errs134 === errors){
if(data79.serif !== undefined && func0.call(data79, "serif")){
const _errs135 = errors;
if(!(validate115(data79.serif, {instancePath:instancePath+"/theme/fonts/serif",parentData:data79,parentDataProperty:"serif",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
var valid32 = _errs135 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data79.sans !== undefined && func0.call(data79, "sans")){
const _errs136 = errors;
if(!(validate115(data79.sans, {instancePath:instancePath+"/theme/fonts/sans",parentData:data79,parentDataProperty:"sans",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
var valid32 = _errs136 === errors;
}
else {
var valid32 = true;
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
var valid31 = _errs132 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data75.light !== undefined && func0.call(data75, "light")){
const _errs137 = errors;
if(!(validate118(data75.light, {instancePath:instancePath+"/theme/light",parentData:data75,parentDataProperty:"light",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
var valid31 = _errs137 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data75.dark !== undefined && func0.call(data75, "dark")){
const _errs138 = errors;
if(!(validate118(data75.dark, {instancePath:instancePath+"/theme/dark",parentData:data75,parentDataProperty:"dark",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
var valid31 = _errs138 === errors;
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
validate52.errors = [{instancePath:instancePath+"/theme",schemaPath:"#/properties/theme/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs125 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.glossary !== undefined && func0.call(data, "glossary")){
let data84 = data.glossary;
const _errs139 = errors;
if(errors === _errs139){
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
if(Object.keys(data84).length > 100){
validate52.errors = [{instancePath:instancePath+"/glossary",schemaPath:"#/properties/glossary/maxProperties",keyword:"maxProperties",params:{limit: 100}}];
return false;
}
else {
for(const key24 of Object.keys(data84)){
const _errs141 = errors;
if(errors === _errs141){
if(typeof key24 === "string"){
if(func71(key24) > 60){
const err7 = {instancePath:instancePath+"/glossary",schemaPath:"#/properties/glossary/propertyNames/maxLength",keyword:"maxLength",params:{limit: 60},propertyName:key24};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
if(func71(key24) < 1){
const err8 = {instancePath:instancePath+"/glossary",schemaPath:"#/properties/glossary/propertyNames/minLength",keyword:"minLength",params:{limit: 1},propertyName:key24};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
if(!pattern3.test(key24)){
const err9 = {instancePath:instancePath+"/glossary",schemaPath:"#/properties/glossary/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[^\\n\\r]*$"},propertyName:key24};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
else {
const err10 = {instancePath:instancePath+"/glossary",schemaPath:"#/properties/glossary/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key24};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var valid33 = _errs141 === errors;
if(!valid33){
const err11 = {instancePath:instancePath+"/glossary",schemaPath:"#/properties/glossary/propertyNames",keyword:"propertyNames",params:{propertyName: key24}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
validate52.errors = vErrors;
return false;
break;
}
}
if(valid33){
for(const key25 of Object.keys(data84)){
const _errs144 = errors;
if(!(validate56(data84[key25], {instancePath:instancePath+"/glossary/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data84,parentDataProperty:key25,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid34 = _errs144 === errors;
if(!valid34){
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
var valid0 = _errs139 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notes !== undefined && func0.call(data, "notes")){
let data86 = data.notes;
const _errs145 = errors;
if(errors === _errs145){
if(Array.isArray(data86)){
if(data86.length > 50){
validate52.errors = [{instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/maxItems",keyword:"maxItems",params:{limit: 50}}];
return false;
}
else {
var valid35 = true;
const len9 = data86.length;
for(let i9=0; i9<len9; i9++){
let data87 = data86[i9];
const _errs147 = errors;
if(errors === _errs147){
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
let missing10;
if((((data87.title === undefined) || (!(func0.call(data87, "title")))) && (missing10 = "title")) || (((data87.text === undefined) || (!(func0.call(data87, "text")))) && (missing10 = "text"))){
validate52.errors = [{instancePath:instancePath+"/notes/" + i9,schemaPath:"#/properties/notes/items/required",keyword:"required",params:{missingProperty: missing10}}];
return false;
}
else {
const _errs149 = errors;
for(const key26 of Object.keys(data87)){
if(!(((key26 === "title") || (key26 === "text")) || (key26 === "metrics"))){
validate52.errors = [{instancePath:instancePath+"/notes/" + i9,schemaPath:"#/properties/notes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26}}];
return false;
break;
}
}
if(_errs149 === errors){
if(data87.title !== undefined && func0.call(data87, "title")){
const _errs150 = errors;
if(!(validate54(data87.title, {instancePath:instancePath+"/notes/" + i9+"/title",parentData:data87,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid36 = _errs150 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data87.text !== undefined && func0.call(data87, "text")){
const _errs151 = errors;
if(!(validate56(data87.text, {instancePath:instancePath+"/notes/" + i9+"/text",parentData:data87,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid36 = _errs151 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data87.metrics !== undefined && func0.call(data87, "metrics")){
let data90 = data87.metrics;
const _errs152 = errors;
if(errors === _errs152){
if(Array.isArray(data90)){
if(data90.length > 30){
validate52.errors = [{instancePath:instancePath+"/notes/" + i9+"/metrics",schemaPath:"#/properties/notes/items/properties/metrics/maxItems",keyword:"maxItems",params:{limit: 30}}];
return false;
}
else {
var valid37 = true;
const len10 = data90.length;
for(let i10=0; i10<len10; i10++){
const _errs154 = errors;
if(!(validate62(data90[i10], {instancePath:instancePath+"/notes/" + i9+"/metrics/" + i10,parentData:data90,parentDataProperty:i10,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
var valid37 = _errs154 === errors;
if(!valid37){
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
var valid36 = _errs152 === errors;
}
else {
var valid36 = true;
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
var valid35 = _errs147 === errors;
if(!valid35){
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
var valid0 = _errs145 === errors;
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
validate52.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const metric = validate135;
const schema34 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"metric.json","type":"object","additionalProperties":false,"required":["title","unit"],"properties":{"$schema":{"type":"string","maxLength":300},"title":{"$ref":"common.json#/$defs/line"},"summary":{"$ref":"common.json#/$defs/text"},"category":{"$ref":"common.json#/$defs/id"},"group":{"type":"array","items":{"$ref":"common.json#/$defs/line"},"minItems":1,"maxItems":4},"order":{"type":"integer","minimum":0,"maximum":100000},"unit":{"$ref":"common.json#/$defs/line"},"indicator":{"enum":["leading","lagging"]},"cadence":{"$ref":"common.json#/$defs/id"},"owner":{"$ref":"common.json#/$defs/line"},"method":{"$ref":"common.json#/$defs/text"},"note":{"$ref":"common.json#/$defs/text"},"better":{"enum":["higher","lower"]},"target":{"$ref":"common.json#/$defs/target"},"targets":{"type":"array","minItems":1,"maxItems":40,"items":{"type":"object","additionalProperties":false,"required":["target"],"properties":{"target":{"$ref":"common.json#/$defs/target"},"text":{"$ref":"common.json#/$defs/line"},"within":{"$ref":"common.json#/$defs/duration"},"sustained":{"$ref":"common.json#/$defs/duration"},"basis":{"$ref":"common.json#/$defs/basis"},"since":{"$ref":"common.json#/$defs/day"},"replaces":{"$ref":"common.json#/$defs/duration"},"reason":{"$ref":"common.json#/$defs/text"}}}},"parts":{"type":"object","propertyNames":{"$ref":"common.json#/$defs/id"},"minProperties":2,"maxProperties":40,"additionalProperties":{"type":"object","additionalProperties":false,"required":["title","share"],"properties":{"title":{"$ref":"common.json#/$defs/line"},"share":{"type":"number","minimum":0,"maximum":100},"text":{"$ref":"common.json#/$defs/line"}}}},"tolerance":{"type":"number","minimum":0,"maximum":100},"formula":{"type":"string","minLength":1,"maxLength":500},"supporting":{"const":true},"weight":{"type":"number","exclusiveMinimum":0,"maximum":1000},"conditions":{"$ref":"common.json#/$defs/conditions"},"scale":{"type":"array","items":{"$ref":"common.json#/$defs/line"},"minItems":2,"maxItems":40},"maximum":{"type":"number"}}};

function validate136(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate136.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func71(data) > 300){
validate136.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 300}}];
return false;
}
else {
if(func71(data) < 1){
validate136.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern3.test(data)){
validate136.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^\\n\\r]*$"}}];
return false;
}
}
}
}
else {
validate136.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate136.errors = vErrors;
return errors === 0;
}
validate136.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate138(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate138.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func71(data) > 4000){
validate138.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 4000}}];
return false;
}
else {
if(func71(data) < 1){
validate138.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate138.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate138.errors = vErrors;
return errors === 0;
}
validate138.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate140(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate140.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func71(data) > 80){
validate140.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 80}}];
return false;
}
else {
if(!pattern5.test(data)){
validate140.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}}];
return false;
}
}
}
else {
validate140.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate140.errors = vErrors;
return errors === 0;
}
validate140.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema38 = {"type":"string","minLength":1,"maxLength":80};

function validate148(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate148.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func71(data) > 80){
validate148.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 80}}];
return false;
}
else {
if(func71(data) < 1){
validate148.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate148.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate148.errors = vErrors;
return errors === 0;
}
validate148.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate152(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate152.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func71(data) > 40){
validate152.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 40}}];
return false;
}
else {
if(!pattern7.test(data)){
validate152.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)? (seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|years?)$"}}];
return false;
}
}
}
else {
validate152.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate152.errors = vErrors;
return errors === 0;
}
validate152.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(!((((data === "claimed") || (data === "reported")) || (data === "measured")) || (data === "independent"))){
validate155.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema27.enum}}];
return false;
}
validate155.errors = vErrors;
return errors === 0;
}
validate155.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate157(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate157.evaluated;
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
validate157.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 10}}];
return false;
}
else {
if(!pattern6.test(data)){
validate157.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}}];
return false;
}
else {
if(!(formats0.validate(data))){
validate157.errors = [{instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"}}];
return false;
}
}
}
}
else {
validate157.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
validate157.errors = vErrors;
return errors === 0;
}
validate157.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 20){
validate164.errors = [{instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 20}}];
return false;
}
else {
for(const key0 of Object.keys(data)){
const _errs1 = errors;
if(!(validate104(key0, {instancePath,parentData:data,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
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
validate164.errors = vErrors;
return false;
break;
}
}
if(valid0){
for(const key1 of Object.keys(data)){
let data0 = data[key1];
const _errs3 = errors;
if((typeof data0 !== "string") && (!(typeof data0 == "number"))){
validate164.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: schema28.additionalProperties.type}}];
return false;
}
if(errors === _errs3){
if(typeof data0 === "string"){
if(func71(data0) > 200){
validate164.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 200}}];
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
validate164.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate164.errors = vErrors;
return errors === 0;
}
validate164.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate135(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="metric.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate135.evaluated;
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
validate135.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema34.properties, key0))){
validate135.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
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
validate135.errors = [{instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/maxLength",keyword:"maxLength",params:{limit: 300}}];
return false;
}
}
else {
validate135.errors = [{instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"}}];
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
if(!(validate136(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
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
if(!(validate138(data.summary, {instancePath:instancePath+"/summary",parentData:data,parentDataProperty:"summary",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
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
if(!(validate140(data.category, {instancePath:instancePath+"/category",parentData:data,parentDataProperty:"category",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
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
validate135.errors = [{instancePath:instancePath+"/group",schemaPath:"#/properties/group/maxItems",keyword:"maxItems",params:{limit: 4}}];
return false;
}
else {
if(data4.length < 1){
validate135.errors = [{instancePath:instancePath+"/group",schemaPath:"#/properties/group/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
const _errs9 = errors;
if(!(validate136(data4[i0], {instancePath:instancePath+"/group/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
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
validate135.errors = [{instancePath:instancePath+"/group",schemaPath:"#/properties/group/type",keyword:"type",params:{type: "array"}}];
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
validate135.errors = [{instancePath:instancePath+"/order",schemaPath:"#/properties/order/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs10){
if(typeof data6 == "number"){
if(data6 > 100000 || isNaN(data6)){
validate135.errors = [{instancePath:instancePath+"/order",schemaPath:"#/properties/order/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000}}];
return false;
}
else {
if(data6 < 0 || isNaN(data6)){
validate135.errors = [{instancePath:instancePath+"/order",schemaPath:"#/properties/order/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(!(validate136(data.unit, {instancePath:instancePath+"/unit",parentData:data,parentDataProperty:"unit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
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
validate135.errors = [{instancePath:instancePath+"/indicator",schemaPath:"#/properties/indicator/enum",keyword:"enum",params:{allowedValues: schema34.properties.indicator.enum}}];
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
if(!(validate140(data.cadence, {instancePath:instancePath+"/cadence",parentData:data,parentDataProperty:"cadence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
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
if(!(validate136(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
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
if(!(validate138(data.method, {instancePath:instancePath+"/method",parentData:data,parentDataProperty:"method",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
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
if(!(validate138(data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
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
validate135.errors = [{instancePath:instancePath+"/better",schemaPath:"#/properties/better/enum",keyword:"enum",params:{allowedValues: schema34.properties.better.enum}}];
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
if(!(validate148(data.target, {instancePath:instancePath+"/target",parentData:data,parentDataProperty:"target",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
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
validate135.errors = [{instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/maxItems",keyword:"maxItems",params:{limit: 40}}];
return false;
}
else {
if(data15.length < 1){
validate135.errors = [{instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/minItems",keyword:"minItems",params:{limit: 1}}];
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
validate135.errors = [{instancePath:instancePath+"/targets/" + i1,schemaPath:"#/properties/targets/items/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs24 = errors;
for(const key1 of Object.keys(data16)){
if(!((((((((key1 === "target") || (key1 === "text")) || (key1 === "within")) || (key1 === "sustained")) || (key1 === "basis")) || (key1 === "since")) || (key1 === "replaces")) || (key1 === "reason"))){
validate135.errors = [{instancePath:instancePath+"/targets/" + i1,schemaPath:"#/properties/targets/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs24 === errors){
if(data16.target !== undefined && func0.call(data16, "target")){
const _errs25 = errors;
if(!(validate148(data16.target, {instancePath:instancePath+"/targets/" + i1+"/target",parentData:data16,parentDataProperty:"target",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
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
if(!(validate136(data16.text, {instancePath:instancePath+"/targets/" + i1+"/text",parentData:data16,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
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
if(!(validate152(data16.within, {instancePath:instancePath+"/targets/" + i1+"/within",parentData:data16,parentDataProperty:"within",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
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
if(!(validate152(data16.sustained, {instancePath:instancePath+"/targets/" + i1+"/sustained",parentData:data16,parentDataProperty:"sustained",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
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
if(!(validate155(data16.basis, {instancePath:instancePath+"/targets/" + i1+"/basis",parentData:data16,parentDataProperty:"basis",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
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
if(!(validate157(data16.since, {instancePath:instancePath+"/targets/" + i1+"/since",parentData:data16,parentDataProperty:"since",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
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
if(!(validate152(data16.replaces, {instancePath:instancePath+"/targets/" + i1+"/replaces",parentData:data16,parentDataProperty:"replaces",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
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
if(!(validate138(data16.reason, {instancePath:instancePath+"/targets/" + i1+"/reason",parentData:data16,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
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
validate135.errors = [{instancePath:instancePath+"/targets/" + i1,schemaPath:"#/properties/targets/items/type",keyword:"type",params:{type: "object"}}];
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
validate135.errors = [{instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/type",keyword:"type",params:{type: "array"}}];
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
validate135.errors = [{instancePath:instancePath+"/parts",schemaPath:"#/properties/parts/maxProperties",keyword:"maxProperties",params:{limit: 40}}];
return false;
}
else {
if(Object.keys(data25).length < 2){
validate135.errors = [{instancePath:instancePath+"/parts",schemaPath:"#/properties/parts/minProperties",keyword:"minProperties",params:{limit: 2}}];
return false;
}
else {
for(const key2 of Object.keys(data25)){
const _errs35 = errors;
if(!(validate140(key2, {instancePath:instancePath+"/parts",parentData:data25,parentDataProperty:"parts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
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
validate135.errors = vErrors;
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
validate135.errors = [{instancePath:instancePath+"/parts/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/parts/additionalProperties/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs39 = errors;
for(const key4 of Object.keys(data26)){
if(!(((key4 === "title") || (key4 === "share")) || (key4 === "text"))){
validate135.errors = [{instancePath:instancePath+"/parts/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/parts/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}}];
return false;
break;
}
}
if(_errs39 === errors){
if(data26.title !== undefined && func0.call(data26, "title")){
const _errs40 = errors;
if(!(validate136(data26.title, {instancePath:instancePath+"/parts/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/title",parentData:data26,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
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
validate135.errors = [{instancePath:instancePath+"/parts/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/share",schemaPath:"#/properties/parts/additionalProperties/properties/share/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}}];
return false;
}
else {
if(data28 < 0 || isNaN(data28)){
validate135.errors = [{instancePath:instancePath+"/parts/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/share",schemaPath:"#/properties/parts/additionalProperties/properties/share/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
else {
validate135.errors = [{instancePath:instancePath+"/parts/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/share",schemaPath:"#/properties/parts/additionalProperties/properties/share/type",keyword:"type",params:{type: "number"}}];
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
if(!(validate136(data26.text, {instancePath:instancePath+"/parts/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/text",parentData:data26,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
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
validate135.errors = [{instancePath:instancePath+"/parts/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/parts/additionalProperties/type",keyword:"type",params:{type: "object"}}];
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
validate135.errors = [{instancePath:instancePath+"/parts",schemaPath:"#/properties/parts/type",keyword:"type",params:{type: "object"}}];
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
validate135.errors = [{instancePath:instancePath+"/tolerance",schemaPath:"#/properties/tolerance/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}}];
return false;
}
else {
if(data30 < 0 || isNaN(data30)){
validate135.errors = [{instancePath:instancePath+"/tolerance",schemaPath:"#/properties/tolerance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
else {
validate135.errors = [{instancePath:instancePath+"/tolerance",schemaPath:"#/properties/tolerance/type",keyword:"type",params:{type: "number"}}];
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
validate135.errors = [{instancePath:instancePath+"/formula",schemaPath:"#/properties/formula/maxLength",keyword:"maxLength",params:{limit: 500}}];
return false;
}
else {
if(func71(data31) < 1){
validate135.errors = [{instancePath:instancePath+"/formula",schemaPath:"#/properties/formula/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate135.errors = [{instancePath:instancePath+"/formula",schemaPath:"#/properties/formula/type",keyword:"type",params:{type: "string"}}];
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
validate135.errors = [{instancePath:instancePath+"/supporting",schemaPath:"#/properties/supporting/const",keyword:"const",params:{allowedValue: true}}];
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
validate135.errors = [{instancePath:instancePath+"/weight",schemaPath:"#/properties/weight/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}}];
return false;
}
else {
if(data33 <= 0 || isNaN(data33)){
validate135.errors = [{instancePath:instancePath+"/weight",schemaPath:"#/properties/weight/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}}];
return false;
}
}
}
else {
validate135.errors = [{instancePath:instancePath+"/weight",schemaPath:"#/properties/weight/type",keyword:"type",params:{type: "number"}}];
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
if(!(validate164(data.conditions, {instancePath:instancePath+"/conditions",parentData:data,parentDataProperty:"conditions",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
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
validate135.errors = [{instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/maxItems",keyword:"maxItems",params:{limit: 40}}];
return false;
}
else {
if(data35.length < 2){
validate135.errors = [{instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/minItems",keyword:"minItems",params:{limit: 2}}];
return false;
}
else {
var valid7 = true;
const len2 = data35.length;
for(let i2=0; i2<len2; i2++){
const _errs54 = errors;
if(!(validate136(data35[i2], {instancePath:instancePath+"/scale/" + i2,parentData:data35,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
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
validate135.errors = [{instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/type",keyword:"type",params:{type: "array"}}];
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
validate135.errors = [{instancePath:instancePath+"/maximum",schemaPath:"#/properties/maximum/type",keyword:"type",params:{type: "number"}}];
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
validate135.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate135.errors = vErrors;
return errors === 0;
}
validate135.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const source = validate168;
const schema43 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"source.json","type":"object","additionalProperties":false,"required":["title","independent"],"properties":{"$schema":{"type":"string","maxLength":300},"title":{"$ref":"common.json#/$defs/line"},"summary":{"$ref":"common.json#/$defs/text"},"url":{"$ref":"common.json#/$defs/https"},"licence":{"$ref":"common.json#/$defs/line"},"attribution":{"$ref":"common.json#/$defs/text"},"cadence":{"$ref":"common.json#/$defs/id"},"independent":{"type":"boolean"}}};

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
if(typeof data === "string"){
if(func71(data) > 300){
validate169.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 300}}];
return false;
}
else {
if(func71(data) < 1){
validate169.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern3.test(data)){
validate169.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^\\n\\r]*$"}}];
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
validate169.errors = vErrors;
return errors === 0;
}
validate169.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate171(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate171.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func71(data) > 4000){
validate171.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 4000}}];
return false;
}
else {
if(func71(data) < 1){
validate171.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate171.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate171.errors = vErrors;
return errors === 0;
}
validate171.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(func71(data) > 2000){
validate173.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 2000}}];
return false;
}
else {
if(!pattern4.test(data)){
validate173.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^https://[^\\s\"'<>\\\\^`{|}]+$"}}];
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
if(typeof data === "string"){
if(func71(data) > 80){
validate177.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 80}}];
return false;
}
else {
if(!pattern5.test(data)){
validate177.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}}];
return false;
}
}
}
else {
validate177.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate177.errors = vErrors;
return errors === 0;
}
validate177.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate168(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="source.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate168.evaluated;
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
validate168.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((((key0 === "$schema") || (key0 === "title")) || (key0 === "summary")) || (key0 === "url")) || (key0 === "licence")) || (key0 === "attribution")) || (key0 === "cadence")) || (key0 === "independent"))){
validate168.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
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
validate168.errors = [{instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/maxLength",keyword:"maxLength",params:{limit: 300}}];
return false;
}
}
else {
validate168.errors = [{instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"}}];
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
if(!(validate169(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
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
if(!(validate171(data.summary, {instancePath:instancePath+"/summary",parentData:data,parentDataProperty:"summary",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
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
if(!(validate173(data.url, {instancePath:instancePath+"/url",parentData:data,parentDataProperty:"url",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
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
if(!(validate169(data.licence, {instancePath:instancePath+"/licence",parentData:data,parentDataProperty:"licence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
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
if(!(validate171(data.attribution, {instancePath:instancePath+"/attribution",parentData:data,parentDataProperty:"attribution",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
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
if(!(validate177(data.cadence, {instancePath:instancePath+"/cadence",parentData:data,parentDataProperty:"cadence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
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
validate168.errors = [{instancePath:instancePath+"/independent",schemaPath:"#/properties/independent/type",keyword:"type",params:{type: "boolean"}}];
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
validate168.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate168.errors = vErrors;
return errors === 0;
}
validate168.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const snapshot = validate179;
const schema48 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"snapshot.json","type":"object","additionalProperties":false,"required":["recorded"],"properties":{"$schema":{"type":"string","maxLength":300},"date":{"$ref":"common.json#/$defs/day"},"published":{"$ref":"common.json#/$defs/day"},"seen":{"$ref":"common.json#/$defs/day"},"recorded":{"$ref":"common.json#/$defs/day"},"title":{"$ref":"common.json#/$defs/line"},"url":{"$ref":"common.json#/$defs/https"},"version":{"$ref":"common.json#/$defs/line"},"basis":{"$ref":"common.json#/$defs/basis"},"note":{"$ref":"common.json#/$defs/text"},"citation":{"$ref":"common.json#/$defs/citation"},"evidence":{"$ref":"common.json#/$defs/evidence"},"conditions":{"$ref":"common.json#/$defs/conditions"},"breaks":{"type":"object","propertyNames":{"$ref":"common.json#/$defs/metricId"},"additionalProperties":{"$ref":"common.json#/$defs/line"},"maxProperties":500},"versions":{"type":"object","propertyNames":{"$ref":"common.json#/$defs/id"},"additionalProperties":{"type":"string","minLength":1,"maxLength":80},"maxProperties":200},"values":{"$ref":"#/$defs/values"},"subjects":{"type":"object","propertyNames":{"$ref":"common.json#/$defs/id"},"additionalProperties":{"$ref":"#/$defs/values"},"maxProperties":200},"attestations":{"type":"array","maxItems":200,"items":{"type":"object","additionalProperties":false,"required":["criterion","outcome","by","evidence"],"properties":{"criterion":{"type":"string","pattern":"^[a-z0-9-]+/[a-z0-9-]+$","maxLength":161},"outcome":{"enum":["met","missed","not-applicable"]},"by":{"$ref":"common.json#/$defs/line"},"evidence":{"$ref":"common.json#/$defs/evidence"},"until":{"$ref":"common.json#/$defs/day"},"note":{"$ref":"common.json#/$defs/text"}}}},"corrects":{"$ref":"#/$defs/remarks"},"retracts":{"$ref":"#/$defs/remarks"},"refutes":{"$ref":"#/$defs/remarks"},"disputes":{"$ref":"#/$defs/remarks"}},"$defs":{"values":{"type":"object","propertyNames":{"$ref":"common.json#/$defs/metricId"},"maxProperties":5000,"additionalProperties":{"$ref":"#/$defs/value"}},"value":{"anyOf":[{"type":"number"},{"type":"string","minLength":1,"maxLength":40},{"$ref":"#/$defs/reading"},{"type":"array","items":{"$ref":"#/$defs/reading"},"minItems":1,"maxItems":100}]},"reading":{"type":"object","additionalProperties":false,"properties":{"value":{"type":["number","string"],"maxLength":40},"low":{"type":"number"},"high":{"type":"number"},"below":{"type":"number"},"above":{"type":"number"},"failed":{"$ref":"common.json#/$defs/text"},"basis":{"$ref":"common.json#/$defs/basis"},"conditions":{"$ref":"common.json#/$defs/conditions"},"spread":{"type":"number","minimum":0},"samples":{"type":"integer","minimum":1},"duration":{"$ref":"common.json#/$defs/duration"},"note":{"$ref":"common.json#/$defs/text"},"refuted":{"$ref":"common.json#/$defs/text"}}},"remarks":{"type":"array","maxItems":200,"items":{"type":"object","additionalProperties":false,"required":["snapshot","reason"],"properties":{"snapshot":{"type":"string","pattern":"^[a-z0-9-]+/[a-z0-9.-]+$","maxLength":200},"metrics":{"type":"array","items":{"$ref":"common.json#/$defs/metricId"},"minItems":1,"maxItems":200},"reason":{"$ref":"common.json#/$defs/text"},"evidence":{"$ref":"common.json#/$defs/evidence"}}}}}};

function validate180(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate180.evaluated;
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
validate180.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 10}}];
return false;
}
else {
if(!pattern6.test(data)){
validate180.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}}];
return false;
}
else {
if(!(formats0.validate(data))){
validate180.errors = [{instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"}}];
return false;
}
}
}
}
else {
validate180.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
validate180.errors = vErrors;
return errors === 0;
}
validate180.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate185(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate185.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func71(data) > 300){
validate185.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 300}}];
return false;
}
else {
if(func71(data) < 1){
validate185.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern3.test(data)){
validate185.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^\\n\\r]*$"}}];
return false;
}
}
}
}
else {
validate185.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate185.errors = vErrors;
return errors === 0;
}
validate185.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate187(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate187.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func71(data) > 2000){
validate187.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 2000}}];
return false;
}
else {
if(!pattern4.test(data)){
validate187.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^https://[^\\s\"'<>\\\\^`{|}]+$"}}];
return false;
}
}
}
else {
validate187.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate187.errors = vErrors;
return errors === 0;
}
validate187.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(!((((data === "claimed") || (data === "reported")) || (data === "measured")) || (data === "independent"))){
validate190.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema27.enum}}];
return false;
}
validate190.errors = vErrors;
return errors === 0;
}
validate190.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate192(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if(typeof data === "string"){
if(func71(data) > 4000){
validate192.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 4000}}];
return false;
}
else {
if(func71(data) < 1){
validate192.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate192.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate192.errors = vErrors;
return errors === 0;
}
validate192.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema54 = {"type":"object","additionalProperties":false,"required":["title"],"properties":{"title":{"$ref":"#/$defs/line"},"url":{"$ref":"#/$defs/https"},"repository":{"$ref":"#/$defs/line"},"commit":{"type":"string","pattern":"^[0-9a-f]{40}$","maxLength":40},"path":{"$ref":"#/$defs/line"}}};

function validate195(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate195.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func71(data) > 300){
validate195.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 300}}];
return false;
}
else {
if(func71(data) < 1){
validate195.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern3.test(data)){
validate195.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^\\n\\r]*$"}}];
return false;
}
}
}
}
else {
validate195.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate195.errors = vErrors;
return errors === 0;
}
validate195.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate197(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate197.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func71(data) > 2000){
validate197.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 2000}}];
return false;
}
else {
if(!pattern4.test(data)){
validate197.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^https://[^\\s\"'<>\\\\^`{|}]+$"}}];
return false;
}
}
}
else {
validate197.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate197.errors = vErrors;
return errors === 0;
}
validate197.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern26 = new RegExp("^[0-9a-f]{40}$", "u");

function validate194(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate194.evaluated;
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
validate194.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((key0 === "title") || (key0 === "url")) || (key0 === "repository")) || (key0 === "commit")) || (key0 === "path"))){
validate194.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.title !== undefined && func0.call(data, "title")){
const _errs2 = errors;
if(!(validate195(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors);
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
if(!(validate197(data.url, {instancePath:instancePath+"/url",parentData:data,parentDataProperty:"url",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors);
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
if(!(validate195(data.repository, {instancePath:instancePath+"/repository",parentData:data,parentDataProperty:"repository",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors);
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
validate194.errors = [{instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/maxLength",keyword:"maxLength",params:{limit: 40}}];
return false;
}
else {
if(!pattern26.test(data3)){
validate194.errors = [{instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}$"}}];
return false;
}
}
}
else {
validate194.errors = [{instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/type",keyword:"type",params:{type: "string"}}];
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
if(!(validate195(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors);
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
validate194.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate194.errors = vErrors;
return errors === 0;
}
validate194.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema57 = {"type":"object","additionalProperties":false,"required":["title"],"properties":{"title":{"$ref":"#/$defs/line"},"url":{"$ref":"#/$defs/https"},"date":{"$ref":"#/$defs/day"},"expires":{"$ref":"#/$defs/day"},"copy":{"type":"string","pattern":"^data/evidence/([A-Za-z0-9_-][A-Za-z0-9._-]*/)*[A-Za-z0-9_-][A-Za-z0-9._-]*$","maxLength":200},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$","maxLength":64}}};

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
if(errors === 0){
if(typeof data === "string"){
if(func71(data) > 10){
validate205.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 10}}];
return false;
}
else {
if(!pattern6.test(data)){
validate205.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}}];
return false;
}
else {
if(!(formats0.validate(data))){
validate205.errors = [{instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"}}];
return false;
}
}
}
}
else {
validate205.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
validate205.errors = vErrors;
return errors === 0;
}
validate205.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern28 = new RegExp("^data/evidence/([A-Za-z0-9_-][A-Za-z0-9._-]*/)*[A-Za-z0-9_-][A-Za-z0-9._-]*$", "u");
const pattern29 = new RegExp("^[0-9a-f]{64}$", "u");

function validate202(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate202.evaluated;
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
validate202.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((key0 === "title") || (key0 === "url")) || (key0 === "date")) || (key0 === "expires")) || (key0 === "copy")) || (key0 === "sha256"))){
validate202.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.title !== undefined && func0.call(data, "title")){
const _errs2 = errors;
if(!(validate195(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors);
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
if(!(validate197(data.url, {instancePath:instancePath+"/url",parentData:data,parentDataProperty:"url",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors);
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
if(!(validate205(data.date, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
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
if(!(validate205(data.expires, {instancePath:instancePath+"/expires",parentData:data,parentDataProperty:"expires",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
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
validate202.errors = [{instancePath:instancePath+"/copy",schemaPath:"#/properties/copy/maxLength",keyword:"maxLength",params:{limit: 200}}];
return false;
}
else {
if(!pattern28.test(data4)){
validate202.errors = [{instancePath:instancePath+"/copy",schemaPath:"#/properties/copy/pattern",keyword:"pattern",params:{pattern: "^data/evidence/([A-Za-z0-9_-][A-Za-z0-9._-]*/)*[A-Za-z0-9_-][A-Za-z0-9._-]*$"}}];
return false;
}
}
}
else {
validate202.errors = [{instancePath:instancePath+"/copy",schemaPath:"#/properties/copy/type",keyword:"type",params:{type: "string"}}];
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
validate202.errors = [{instancePath:instancePath+"/sha256",schemaPath:"#/properties/sha256/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern29.test(data5)){
validate202.errors = [{instancePath:instancePath+"/sha256",schemaPath:"#/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}}];
return false;
}
}
}
else {
validate202.errors = [{instancePath:instancePath+"/sha256",schemaPath:"#/properties/sha256/type",keyword:"type",params:{type: "string"}}];
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
validate202.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate202.errors = vErrors;
return errors === 0;
}
validate202.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate209(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate209.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 20){
validate209.errors = [{instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 20}}];
return false;
}
else {
for(const key0 of Object.keys(data)){
const _errs1 = errors;
if(!(validate104(key0, {instancePath,parentData:data,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
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
validate209.errors = vErrors;
return false;
break;
}
}
if(valid0){
for(const key1 of Object.keys(data)){
let data0 = data[key1];
const _errs3 = errors;
if((typeof data0 !== "string") && (!(typeof data0 == "number"))){
validate209.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: schema28.additionalProperties.type}}];
return false;
}
if(errors === _errs3){
if(typeof data0 === "string"){
if(func71(data0) > 200){
validate209.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 200}}];
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
validate209.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate209.errors = vErrors;
return errors === 0;
}
validate209.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema60 = {"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)?$","maxLength":161};
const pattern30 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)?$", "u");

function validate212(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate212.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func71(data) > 161){
validate212.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 161}}];
return false;
}
else {
if(!pattern30.test(data)){
validate212.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)?$"}}];
return false;
}
}
}
else {
validate212.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate212.errors = vErrors;
return errors === 0;
}
validate212.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(typeof data === "string"){
if(func71(data) > 80){
validate215.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 80}}];
return false;
}
else {
if(!pattern5.test(data)){
validate215.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}}];
return false;
}
}
}
else {
validate215.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate215.errors = vErrors;
return errors === 0;
}
validate215.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema62 = {"type":"object","propertyNames":{"$ref":"common.json#/$defs/metricId"},"maxProperties":5000,"additionalProperties":{"$ref":"#/$defs/value"}};
const schema63 = {"anyOf":[{"type":"number"},{"type":"string","minLength":1,"maxLength":40},{"$ref":"#/$defs/reading"},{"type":"array","items":{"$ref":"#/$defs/reading"},"minItems":1,"maxItems":100}]};
const schema64 = {"type":"object","additionalProperties":false,"properties":{"value":{"type":["number","string"],"maxLength":40},"low":{"type":"number"},"high":{"type":"number"},"below":{"type":"number"},"above":{"type":"number"},"failed":{"$ref":"common.json#/$defs/text"},"basis":{"$ref":"common.json#/$defs/basis"},"conditions":{"$ref":"common.json#/$defs/conditions"},"spread":{"type":"number","minimum":0},"samples":{"type":"integer","minimum":1},"duration":{"$ref":"common.json#/$defs/duration"},"note":{"$ref":"common.json#/$defs/text"},"refuted":{"$ref":"common.json#/$defs/text"}}};

function validate224(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate224.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func71(data) > 40){
validate224.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 40}}];
return false;
}
else {
if(!pattern7.test(data)){
validate224.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)? (seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|years?)$"}}];
return false;
}
}
}
else {
validate224.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate224.errors = vErrors;
return errors === 0;
}
validate224.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate220(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate220.evaluated;
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
if(!(func0.call(schema64.properties, key0))){
validate220.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.value !== undefined && func0.call(data, "value")){
let data0 = data.value;
const _errs2 = errors;
if((!(typeof data0 == "number")) && (typeof data0 !== "string")){
validate220.errors = [{instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: schema64.properties.value.type}}];
return false;
}
if(errors === _errs2){
if(typeof data0 === "string"){
if(func71(data0) > 40){
validate220.errors = [{instancePath:instancePath+"/value",schemaPath:"#/properties/value/maxLength",keyword:"maxLength",params:{limit: 40}}];
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
validate220.errors = [{instancePath:instancePath+"/low",schemaPath:"#/properties/low/type",keyword:"type",params:{type: "number"}}];
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
validate220.errors = [{instancePath:instancePath+"/high",schemaPath:"#/properties/high/type",keyword:"type",params:{type: "number"}}];
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
validate220.errors = [{instancePath:instancePath+"/below",schemaPath:"#/properties/below/type",keyword:"type",params:{type: "number"}}];
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
validate220.errors = [{instancePath:instancePath+"/above",schemaPath:"#/properties/above/type",keyword:"type",params:{type: "number"}}];
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
if(!(validate192(data.failed, {instancePath:instancePath+"/failed",parentData:data,parentDataProperty:"failed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
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
if(!(validate190(data.basis, {instancePath:instancePath+"/basis",parentData:data,parentDataProperty:"basis",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors);
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
if(!(validate209(data.conditions, {instancePath:instancePath+"/conditions",parentData:data,parentDataProperty:"conditions",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);
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
validate220.errors = [{instancePath:instancePath+"/spread",schemaPath:"#/properties/spread/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate220.errors = [{instancePath:instancePath+"/spread",schemaPath:"#/properties/spread/type",keyword:"type",params:{type: "number"}}];
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
validate220.errors = [{instancePath:instancePath+"/samples",schemaPath:"#/properties/samples/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs17){
if(typeof data9 == "number"){
if(data9 < 1 || isNaN(data9)){
validate220.errors = [{instancePath:instancePath+"/samples",schemaPath:"#/properties/samples/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
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
if(!(validate224(data.duration, {instancePath:instancePath+"/duration",parentData:data,parentDataProperty:"duration",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
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
if(!(validate192(data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
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
if(!(validate192(data.refuted, {instancePath:instancePath+"/refuted",parentData:data,parentDataProperty:"refuted",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
errors = vErrors.length;
}
var valid0 = _errs21 === errors;
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
else {
validate220.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate220.errors = vErrors;
return errors === 0;
}
validate220.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate219(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate219.evaluated;
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
if(!(validate220(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
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
if(!(validate220(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
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
validate219.errors = vErrors;
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
validate219.errors = vErrors;
evaluated0.props = props0;
evaluated0.items = items0;
return errors === 0;
}
validate219.evaluated = {"dynamicProps":true,"dynamicItems":true};


function validate217(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate217.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 5000){
validate217.errors = [{instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 5000}}];
return false;
}
else {
for(const key0 of Object.keys(data)){
const _errs1 = errors;
if(!(validate212(key0, {instancePath,parentData:data,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
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
validate217.errors = vErrors;
return false;
break;
}
}
if(valid0){
for(const key1 of Object.keys(data)){
const _errs3 = errors;
if(!(validate219(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors);
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
validate217.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate217.errors = vErrors;
return errors === 0;
}
validate217.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema66 = {"type":"array","maxItems":200,"items":{"type":"object","additionalProperties":false,"required":["snapshot","reason"],"properties":{"snapshot":{"type":"string","pattern":"^[a-z0-9-]+/[a-z0-9.-]+$","maxLength":200},"metrics":{"type":"array","items":{"$ref":"common.json#/$defs/metricId"},"minItems":1,"maxItems":200},"reason":{"$ref":"common.json#/$defs/text"},"evidence":{"$ref":"common.json#/$defs/evidence"}}}};
const pattern34 = new RegExp("^[a-z0-9-]+/[a-z0-9.-]+$", "u");

function validate238(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate238.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 200){
validate238.errors = [{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 200}}];
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
validate238.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs3 = errors;
for(const key0 of Object.keys(data0)){
if(!((((key0 === "snapshot") || (key0 === "metrics")) || (key0 === "reason")) || (key0 === "evidence"))){
validate238.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs3 === errors){
if(data0.snapshot !== undefined && func0.call(data0, "snapshot")){
let data1 = data0.snapshot;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func71(data1) > 200){
validate238.errors = [{instancePath:instancePath+"/" + i0+"/snapshot",schemaPath:"#/items/properties/snapshot/maxLength",keyword:"maxLength",params:{limit: 200}}];
return false;
}
else {
if(!pattern34.test(data1)){
validate238.errors = [{instancePath:instancePath+"/" + i0+"/snapshot",schemaPath:"#/items/properties/snapshot/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]+/[a-z0-9.-]+$"}}];
return false;
}
}
}
else {
validate238.errors = [{instancePath:instancePath+"/" + i0+"/snapshot",schemaPath:"#/items/properties/snapshot/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.metrics !== undefined && func0.call(data0, "metrics")){
let data2 = data0.metrics;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
if(data2.length > 200){
validate238.errors = [{instancePath:instancePath+"/" + i0+"/metrics",schemaPath:"#/items/properties/metrics/maxItems",keyword:"maxItems",params:{limit: 200}}];
return false;
}
else {
if(data2.length < 1){
validate238.errors = [{instancePath:instancePath+"/" + i0+"/metrics",schemaPath:"#/items/properties/metrics/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid2 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
const _errs8 = errors;
if(!(validate212(data2[i1], {instancePath:instancePath+"/" + i0+"/metrics/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
errors = vErrors.length;
}
var valid2 = _errs8 === errors;
if(!valid2){
break;
}
}
}
}
}
else {
validate238.errors = [{instancePath:instancePath+"/" + i0+"/metrics",schemaPath:"#/items/properties/metrics/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.reason !== undefined && func0.call(data0, "reason")){
const _errs9 = errors;
if(!(validate192(data0.reason, {instancePath:instancePath+"/" + i0+"/reason",parentData:data0,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
errors = vErrors.length;
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.evidence !== undefined && func0.call(data0, "evidence")){
const _errs10 = errors;
if(!(validate202(data0.evidence, {instancePath:instancePath+"/" + i0+"/evidence",parentData:data0,parentDataProperty:"evidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
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
else {
validate238.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"}}];
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
validate238.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate238.errors = vErrors;
return errors === 0;
}
validate238.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const pattern33 = new RegExp("^[a-z0-9-]+/[a-z0-9-]+$", "u");

function validate179(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="snapshot.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate179.evaluated;
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
validate179.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema48.properties, key0))){
validate179.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
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
validate179.errors = [{instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/maxLength",keyword:"maxLength",params:{limit: 300}}];
return false;
}
}
else {
validate179.errors = [{instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"}}];
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
if(!(validate180(data.date, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
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
if(!(validate180(data.published, {instancePath:instancePath+"/published",parentData:data,parentDataProperty:"published",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
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
if(!(validate180(data.seen, {instancePath:instancePath+"/seen",parentData:data,parentDataProperty:"seen",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
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
if(!(validate180(data.recorded, {instancePath:instancePath+"/recorded",parentData:data,parentDataProperty:"recorded",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
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
if(!(validate185(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
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
if(!(validate187(data.url, {instancePath:instancePath+"/url",parentData:data,parentDataProperty:"url",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors);
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
if(!(validate185(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
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
if(!(validate190(data.basis, {instancePath:instancePath+"/basis",parentData:data,parentDataProperty:"basis",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors);
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
if(!(validate192(data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
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
if(!(validate194(data.citation, {instancePath:instancePath+"/citation",parentData:data,parentDataProperty:"citation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
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
if(!(validate202(data.evidence, {instancePath:instancePath+"/evidence",parentData:data,parentDataProperty:"evidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
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
if(!(validate209(data.conditions, {instancePath:instancePath+"/conditions",parentData:data,parentDataProperty:"conditions",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);
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
validate179.errors = [{instancePath:instancePath+"/breaks",schemaPath:"#/properties/breaks/maxProperties",keyword:"maxProperties",params:{limit: 500}}];
return false;
}
else {
for(const key1 of Object.keys(data13)){
const _errs18 = errors;
if(!(validate212(key1, {instancePath:instancePath+"/breaks",parentData:data13,parentDataProperty:"breaks",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
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
validate179.errors = vErrors;
return false;
break;
}
}
if(valid1){
for(const key2 of Object.keys(data13)){
const _errs20 = errors;
if(!(validate185(data13[key2], {instancePath:instancePath+"/breaks/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data13,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
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
validate179.errors = [{instancePath:instancePath+"/breaks",schemaPath:"#/properties/breaks/type",keyword:"type",params:{type: "object"}}];
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
validate179.errors = [{instancePath:instancePath+"/versions",schemaPath:"#/properties/versions/maxProperties",keyword:"maxProperties",params:{limit: 200}}];
return false;
}
else {
for(const key3 of Object.keys(data15)){
const _errs23 = errors;
if(!(validate215(key3, {instancePath:instancePath+"/versions",parentData:data15,parentDataProperty:"versions",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors);
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
validate179.errors = vErrors;
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
validate179.errors = [{instancePath:instancePath+"/versions/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/versions/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 80}}];
return false;
}
else {
if(func71(data16) < 1){
validate179.errors = [{instancePath:instancePath+"/versions/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/versions/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate179.errors = [{instancePath:instancePath+"/versions/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/versions/additionalProperties/type",keyword:"type",params:{type: "string"}}];
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
validate179.errors = [{instancePath:instancePath+"/versions",schemaPath:"#/properties/versions/type",keyword:"type",params:{type: "object"}}];
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
if(!(validate217(data.values, {instancePath:instancePath+"/values",parentData:data,parentDataProperty:"values",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
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
validate179.errors = [{instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/maxProperties",keyword:"maxProperties",params:{limit: 200}}];
return false;
}
else {
for(const key5 of Object.keys(data18)){
const _errs30 = errors;
if(!(validate215(key5, {instancePath:instancePath+"/subjects",parentData:data18,parentDataProperty:"subjects",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors);
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
validate179.errors = vErrors;
return false;
break;
}
}
if(valid5){
for(const key6 of Object.keys(data18)){
const _errs32 = errors;
if(!(validate217(data18[key6], {instancePath:instancePath+"/subjects/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data18,parentDataProperty:key6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
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
validate179.errors = [{instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/type",keyword:"type",params:{type: "object"}}];
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
validate179.errors = [{instancePath:instancePath+"/attestations",schemaPath:"#/properties/attestations/maxItems",keyword:"maxItems",params:{limit: 200}}];
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
validate179.errors = [{instancePath:instancePath+"/attestations/" + i0,schemaPath:"#/properties/attestations/items/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs37 = errors;
for(const key7 of Object.keys(data21)){
if(!((((((key7 === "criterion") || (key7 === "outcome")) || (key7 === "by")) || (key7 === "evidence")) || (key7 === "until")) || (key7 === "note"))){
validate179.errors = [{instancePath:instancePath+"/attestations/" + i0,schemaPath:"#/properties/attestations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}}];
return false;
break;
}
}
if(_errs37 === errors){
if(data21.criterion !== undefined && func0.call(data21, "criterion")){
let data22 = data21.criterion;
const _errs38 = errors;
if(errors === _errs38){
if(typeof data22 === "string"){
if(func71(data22) > 161){
validate179.errors = [{instancePath:instancePath+"/attestations/" + i0+"/criterion",schemaPath:"#/properties/attestations/items/properties/criterion/maxLength",keyword:"maxLength",params:{limit: 161}}];
return false;
}
else {
if(!pattern33.test(data22)){
validate179.errors = [{instancePath:instancePath+"/attestations/" + i0+"/criterion",schemaPath:"#/properties/attestations/items/properties/criterion/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]+/[a-z0-9-]+$"}}];
return false;
}
}
}
else {
validate179.errors = [{instancePath:instancePath+"/attestations/" + i0+"/criterion",schemaPath:"#/properties/attestations/items/properties/criterion/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid8 = _errs38 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data21.outcome !== undefined && func0.call(data21, "outcome")){
let data23 = data21.outcome;
const _errs40 = errors;
if(!(((data23 === "met") || (data23 === "missed")) || (data23 === "not-applicable"))){
validate179.errors = [{instancePath:instancePath+"/attestations/" + i0+"/outcome",schemaPath:"#/properties/attestations/items/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema48.properties.attestations.items.properties.outcome.enum}}];
return false;
}
var valid8 = _errs40 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data21.by !== undefined && func0.call(data21, "by")){
const _errs41 = errors;
if(!(validate185(data21.by, {instancePath:instancePath+"/attestations/" + i0+"/by",parentData:data21,parentDataProperty:"by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
errors = vErrors.length;
}
var valid8 = _errs41 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data21.evidence !== undefined && func0.call(data21, "evidence")){
const _errs42 = errors;
if(!(validate202(data21.evidence, {instancePath:instancePath+"/attestations/" + i0+"/evidence",parentData:data21,parentDataProperty:"evidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
var valid8 = _errs42 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data21.until !== undefined && func0.call(data21, "until")){
const _errs43 = errors;
if(!(validate180(data21.until, {instancePath:instancePath+"/attestations/" + i0+"/until",parentData:data21,parentDataProperty:"until",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
errors = vErrors.length;
}
var valid8 = _errs43 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data21.note !== undefined && func0.call(data21, "note")){
const _errs44 = errors;
if(!(validate192(data21.note, {instancePath:instancePath+"/attestations/" + i0+"/note",parentData:data21,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
errors = vErrors.length;
}
var valid8 = _errs44 === errors;
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
validate179.errors = [{instancePath:instancePath+"/attestations/" + i0,schemaPath:"#/properties/attestations/items/type",keyword:"type",params:{type: "object"}}];
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
validate179.errors = [{instancePath:instancePath+"/attestations",schemaPath:"#/properties/attestations/type",keyword:"type",params:{type: "array"}}];
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
const _errs45 = errors;
if(!(validate238(data.corrects, {instancePath:instancePath+"/corrects",parentData:data,parentDataProperty:"corrects",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors);
errors = vErrors.length;
}
var valid0 = _errs45 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retracts !== undefined && func0.call(data, "retracts")){
const _errs46 = errors;
if(!(validate238(data.retracts, {instancePath:instancePath+"/retracts",parentData:data,parentDataProperty:"retracts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors);
errors = vErrors.length;
}
var valid0 = _errs46 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.refutes !== undefined && func0.call(data, "refutes")){
const _errs47 = errors;
if(!(validate238(data.refutes, {instancePath:instancePath+"/refutes",parentData:data,parentDataProperty:"refutes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors);
errors = vErrors.length;
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.disputes !== undefined && func0.call(data, "disputes")){
const _errs48 = errors;
if(!(validate238(data.disputes, {instancePath:instancePath+"/disputes",parentData:data,parentDataProperty:"disputes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors);
errors = vErrors.length;
}
var valid0 = _errs48 === errors;
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
validate179.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate179.errors = vErrors;
return errors === 0;
}
validate179.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const release = validate246;
const schema67 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"release.json","type":"object","additionalProperties":false,"required":["title","order","groups"],"properties":{"$schema":{"type":"string","maxLength":300},"title":{"$ref":"common.json#/$defs/line"},"order":{"type":"integer","minimum":0,"maximum":1000},"summary":{"$ref":"common.json#/$defs/text"},"due":{"$ref":"common.json#/$defs/day"},"citation":{"$ref":"common.json#/$defs/citation"},"released":{"$ref":"common.json#/$defs/day"},"groups":{"type":"array","minItems":1,"maxItems":30,"items":{"type":"object","additionalProperties":false,"required":["title","criteria"],"properties":{"title":{"$ref":"common.json#/$defs/line"},"weight":{"type":"number","exclusiveMinimum":0,"maximum":100},"criteria":{"type":"array","minItems":1,"maxItems":100,"items":{"$ref":"#/$defs/criterion"}}}}}},"$defs":{"criterion":{"type":"object","additionalProperties":false,"required":["id","title","text"],"properties":{"id":{"$ref":"common.json#/$defs/id"},"title":{"$ref":"common.json#/$defs/line"},"text":{"$ref":"common.json#/$defs/text"},"note":{"$ref":"common.json#/$defs/text"},"demand":{"enum":["must","should","suggested"]},"not-applicable":{"enum":["never","with a reason","freely"]},"evidence":{"enum":["named","with a reason","with an address"]},"url":{"$ref":"common.json#/$defs/https"},"check":{"$ref":"#/$defs/check"},"attest":{"$ref":"#/$defs/attest"},"release":{"$ref":"#/$defs/required"},"all":{"$ref":"#/$defs/clauses"},"any":{"$ref":"#/$defs/clauses"}}},"check":{"type":"object","additionalProperties":false,"required":["metric"],"properties":{"metric":{"$ref":"common.json#/$defs/metricId"},"target":{"$ref":"common.json#/$defs/target"},"targets":{"type":"array","minItems":2,"maxItems":40,"items":{"type":"object","additionalProperties":false,"required":["target"],"properties":{"target":{"$ref":"common.json#/$defs/target"},"basis":{"$ref":"common.json#/$defs/basis"},"sustained":{"$ref":"common.json#/$defs/duration"},"since":{"$ref":"common.json#/$defs/day"},"reason":{"$ref":"common.json#/$defs/text"}}}},"basis":{"$ref":"common.json#/$defs/basis"},"sustained":{"$ref":"common.json#/$defs/duration"},"within":{"$ref":"common.json#/$defs/duration"},"for":{"$ref":"common.json#/$defs/duration"},"runs":{"type":"integer","minimum":2,"maximum":100}}},"attest":{"enum":[true,"independent"]},"required":{"$ref":"common.json#/$defs/id"},"clauses":{"type":"array","minItems":2,"maxItems":20,"items":{"$ref":"#/$defs/clause"}},"clause":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"check":{"$ref":"#/$defs/check"},"attest":{"$ref":"#/$defs/attest"},"release":{"$ref":"#/$defs/required"},"all":{"$ref":"#/$defs/clauses"},"any":{"$ref":"#/$defs/clauses"}}}}};

function validate247(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate247.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func71(data) > 300){
validate247.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 300}}];
return false;
}
else {
if(func71(data) < 1){
validate247.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern3.test(data)){
validate247.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^\\n\\r]*$"}}];
return false;
}
}
}
}
else {
validate247.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate247.errors = vErrors;
return errors === 0;
}
validate247.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate249(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate249.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func71(data) > 4000){
validate249.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 4000}}];
return false;
}
else {
if(func71(data) < 1){
validate249.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate249.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate249.errors = vErrors;
return errors === 0;
}
validate249.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate251(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate251.evaluated;
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
validate251.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 10}}];
return false;
}
else {
if(!pattern6.test(data)){
validate251.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}}];
return false;
}
else {
if(!(formats0.validate(data))){
validate251.errors = [{instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"}}];
return false;
}
}
}
}
else {
validate251.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
validate251.errors = vErrors;
return errors === 0;
}
validate251.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate253(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate253.evaluated;
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
validate253.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((key0 === "title") || (key0 === "url")) || (key0 === "repository")) || (key0 === "commit")) || (key0 === "path"))){
validate253.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.title !== undefined && func0.call(data, "title")){
const _errs2 = errors;
if(!(validate195(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors);
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
if(!(validate197(data.url, {instancePath:instancePath+"/url",parentData:data,parentDataProperty:"url",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors);
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
if(!(validate195(data.repository, {instancePath:instancePath+"/repository",parentData:data,parentDataProperty:"repository",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors);
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
validate253.errors = [{instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/maxLength",keyword:"maxLength",params:{limit: 40}}];
return false;
}
else {
if(!pattern26.test(data3)){
validate253.errors = [{instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}$"}}];
return false;
}
}
}
else {
validate253.errors = [{instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/type",keyword:"type",params:{type: "string"}}];
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
if(!(validate195(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors);
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
validate253.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate253.errors = vErrors;
return errors === 0;
}
validate253.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema72 = {"type":"object","additionalProperties":false,"required":["id","title","text"],"properties":{"id":{"$ref":"common.json#/$defs/id"},"title":{"$ref":"common.json#/$defs/line"},"text":{"$ref":"common.json#/$defs/text"},"note":{"$ref":"common.json#/$defs/text"},"demand":{"enum":["must","should","suggested"]},"not-applicable":{"enum":["never","with a reason","freely"]},"evidence":{"enum":["named","with a reason","with an address"]},"url":{"$ref":"common.json#/$defs/https"},"check":{"$ref":"#/$defs/check"},"attest":{"$ref":"#/$defs/attest"},"release":{"$ref":"#/$defs/required"},"all":{"$ref":"#/$defs/clauses"},"any":{"$ref":"#/$defs/clauses"}}};

function validate262(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate262.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func71(data) > 80){
validate262.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 80}}];
return false;
}
else {
if(!pattern5.test(data)){
validate262.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}}];
return false;
}
}
}
else {
validate262.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate262.errors = vErrors;
return errors === 0;
}
validate262.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(func71(data) > 2000){
validate267.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 2000}}];
return false;
}
else {
if(!pattern4.test(data)){
validate267.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^https://[^\\s\"'<>\\\\^`{|}]+$"}}];
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

const schema75 = {"type":"object","additionalProperties":false,"required":["metric"],"properties":{"metric":{"$ref":"common.json#/$defs/metricId"},"target":{"$ref":"common.json#/$defs/target"},"targets":{"type":"array","minItems":2,"maxItems":40,"items":{"type":"object","additionalProperties":false,"required":["target"],"properties":{"target":{"$ref":"common.json#/$defs/target"},"basis":{"$ref":"common.json#/$defs/basis"},"sustained":{"$ref":"common.json#/$defs/duration"},"since":{"$ref":"common.json#/$defs/day"},"reason":{"$ref":"common.json#/$defs/text"}}}},"basis":{"$ref":"common.json#/$defs/basis"},"sustained":{"$ref":"common.json#/$defs/duration"},"within":{"$ref":"common.json#/$defs/duration"},"for":{"$ref":"common.json#/$defs/duration"},"runs":{"type":"integer","minimum":2,"maximum":100}}};

function validate270(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate270.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func71(data) > 161){
validate270.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 161}}];
return false;
}
else {
if(!pattern30.test(data)){
validate270.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)?$"}}];
return false;
}
}
}
else {
validate270.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate270.errors = vErrors;
return errors === 0;
}
validate270.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate272(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate272.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func71(data) > 80){
validate272.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 80}}];
return false;
}
else {
if(func71(data) < 1){
validate272.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate272.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate272.errors = vErrors;
return errors === 0;
}
validate272.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate275(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate275.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((data === "claimed") || (data === "reported")) || (data === "measured")) || (data === "independent"))){
validate275.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema27.enum}}];
return false;
}
validate275.errors = vErrors;
return errors === 0;
}
validate275.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate277(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate277.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func71(data) > 40){
validate277.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 40}}];
return false;
}
else {
if(!pattern7.test(data)){
validate277.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)? (seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|years?)$"}}];
return false;
}
}
}
else {
validate277.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate277.errors = vErrors;
return errors === 0;
}
validate277.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.metric === undefined) || (!(func0.call(data, "metric")))) && (missing0 = "metric")){
validate269.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((((key0 === "metric") || (key0 === "target")) || (key0 === "targets")) || (key0 === "basis")) || (key0 === "sustained")) || (key0 === "within")) || (key0 === "for")) || (key0 === "runs"))){
validate269.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.metric !== undefined && func0.call(data, "metric")){
const _errs2 = errors;
if(!(validate270(data.metric, {instancePath:instancePath+"/metric",parentData:data,parentDataProperty:"metric",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate270.errors : vErrors.concat(validate270.errors);
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
if(!(validate272(data.target, {instancePath:instancePath+"/target",parentData:data,parentDataProperty:"target",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate272.errors : vErrors.concat(validate272.errors);
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
validate269.errors = [{instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/maxItems",keyword:"maxItems",params:{limit: 40}}];
return false;
}
else {
if(data2.length < 2){
validate269.errors = [{instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/minItems",keyword:"minItems",params:{limit: 2}}];
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
validate269.errors = [{instancePath:instancePath+"/targets/" + i0,schemaPath:"#/properties/targets/items/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs8 = errors;
for(const key1 of Object.keys(data3)){
if(!(((((key1 === "target") || (key1 === "basis")) || (key1 === "sustained")) || (key1 === "since")) || (key1 === "reason"))){
validate269.errors = [{instancePath:instancePath+"/targets/" + i0,schemaPath:"#/properties/targets/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs8 === errors){
if(data3.target !== undefined && func0.call(data3, "target")){
const _errs9 = errors;
if(!(validate272(data3.target, {instancePath:instancePath+"/targets/" + i0+"/target",parentData:data3,parentDataProperty:"target",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate272.errors : vErrors.concat(validate272.errors);
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
if(!(validate275(data3.basis, {instancePath:instancePath+"/targets/" + i0+"/basis",parentData:data3,parentDataProperty:"basis",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate275.errors : vErrors.concat(validate275.errors);
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
if(!(validate277(data3.sustained, {instancePath:instancePath+"/targets/" + i0+"/sustained",parentData:data3,parentDataProperty:"sustained",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors);
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
if(!(validate251(data3.since, {instancePath:instancePath+"/targets/" + i0+"/since",parentData:data3,parentDataProperty:"since",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors);
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
if(!(validate249(data3.reason, {instancePath:instancePath+"/targets/" + i0+"/reason",parentData:data3,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
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
validate269.errors = [{instancePath:instancePath+"/targets/" + i0,schemaPath:"#/properties/targets/items/type",keyword:"type",params:{type: "object"}}];
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
validate269.errors = [{instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/type",keyword:"type",params:{type: "array"}}];
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
if(!(validate275(data.basis, {instancePath:instancePath+"/basis",parentData:data,parentDataProperty:"basis",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate275.errors : vErrors.concat(validate275.errors);
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
if(!(validate277(data.sustained, {instancePath:instancePath+"/sustained",parentData:data,parentDataProperty:"sustained",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors);
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
if(!(validate277(data.within, {instancePath:instancePath+"/within",parentData:data,parentDataProperty:"within",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors);
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
if(!(validate277(data.for, {instancePath:instancePath+"/for",parentData:data,parentDataProperty:"for",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors);
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
validate269.errors = [{instancePath:instancePath+"/runs",schemaPath:"#/properties/runs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs18){
if(typeof data13 == "number"){
if(data13 > 100 || isNaN(data13)){
validate269.errors = [{instancePath:instancePath+"/runs",schemaPath:"#/properties/runs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}}];
return false;
}
else {
if(data13 < 2 || isNaN(data13)){
validate269.errors = [{instancePath:instancePath+"/runs",schemaPath:"#/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2}}];
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
validate269.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate269.errors = vErrors;
return errors === 0;
}
validate269.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema80 = {"enum":[true,"independent"]};

function validate286(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate286.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((data === true) || (data === "independent"))){
validate286.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema80.enum}}];
return false;
}
validate286.errors = vErrors;
return errors === 0;
}
validate286.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(func71(data) > 80){
validate288.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 80}}];
return false;
}
else {
if(!pattern5.test(data)){
validate288.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}}];
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

const schema82 = {"type":"array","minItems":2,"maxItems":20,"items":{"$ref":"#/$defs/clause"}};
const schema83 = {"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"check":{"$ref":"#/$defs/check"},"attest":{"$ref":"#/$defs/attest"},"release":{"$ref":"#/$defs/required"},"all":{"$ref":"#/$defs/clauses"},"any":{"$ref":"#/$defs/clauses"}}};
const wrapper0 = {validate: validate290};

function validate291(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate291.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
validate291.errors = [{instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 1}}];
return false;
}
else {
if(Object.keys(data).length < 1){
validate291.errors = [{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((key0 === "check") || (key0 === "attest")) || (key0 === "release")) || (key0 === "all")) || (key0 === "any"))){
validate291.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.check !== undefined && func0.call(data, "check")){
const _errs2 = errors;
if(!(validate269(data.check, {instancePath:instancePath+"/check",parentData:data,parentDataProperty:"check",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate269.errors : vErrors.concat(validate269.errors);
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
if(!(validate286(data.attest, {instancePath:instancePath+"/attest",parentData:data,parentDataProperty:"attest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate286.errors : vErrors.concat(validate286.errors);
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
if(!(validate288(data.release, {instancePath:instancePath+"/release",parentData:data,parentDataProperty:"release",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate288.errors : vErrors.concat(validate288.errors);
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
validate291.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate291.errors = vErrors;
return errors === 0;
}
validate291.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(Array.isArray(data)){
if(data.length > 20){
validate290.errors = [{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 20}}];
return false;
}
else {
if(data.length < 2){
validate290.errors = [{instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 2}}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate291(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
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
validate290.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate290.errors = vErrors;
return errors === 0;
}
validate290.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate261(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate261.evaluated;
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
validate261.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema72.properties, key0))){
validate261.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined && func0.call(data, "id")){
const _errs2 = errors;
if(!(validate262(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors);
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
if(!(validate247(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors);
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
if(!(validate249(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
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
if(!(validate249(data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
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
validate261.errors = [{instancePath:instancePath+"/demand",schemaPath:"#/properties/demand/enum",keyword:"enum",params:{allowedValues: schema72.properties.demand.enum}}];
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
validate261.errors = [{instancePath:instancePath+"/not-applicable",schemaPath:"#/properties/not-applicable/enum",keyword:"enum",params:{allowedValues: schema72.properties["not-applicable"].enum}}];
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
validate261.errors = [{instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/enum",keyword:"enum",params:{allowedValues: schema72.properties.evidence.enum}}];
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
if(!(validate267(data.url, {instancePath:instancePath+"/url",parentData:data,parentDataProperty:"url",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate267.errors : vErrors.concat(validate267.errors);
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
if(!(validate269(data.check, {instancePath:instancePath+"/check",parentData:data,parentDataProperty:"check",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate269.errors : vErrors.concat(validate269.errors);
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
if(!(validate286(data.attest, {instancePath:instancePath+"/attest",parentData:data,parentDataProperty:"attest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate286.errors : vErrors.concat(validate286.errors);
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
if(!(validate288(data.release, {instancePath:instancePath+"/release",parentData:data,parentDataProperty:"release",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate288.errors : vErrors.concat(validate288.errors);
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
if(!(validate290(data.all, {instancePath:instancePath+"/all",parentData:data,parentDataProperty:"all",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
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
if(!(validate290(data.any, {instancePath:instancePath+"/any",parentData:data,parentDataProperty:"any",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
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
validate261.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate261.errors = vErrors;
return errors === 0;
}
validate261.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate246(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="release.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate246.evaluated;
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
validate246.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((((key0 === "$schema") || (key0 === "title")) || (key0 === "order")) || (key0 === "summary")) || (key0 === "due")) || (key0 === "citation")) || (key0 === "released")) || (key0 === "groups"))){
validate246.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
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
validate246.errors = [{instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/maxLength",keyword:"maxLength",params:{limit: 300}}];
return false;
}
}
else {
validate246.errors = [{instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"}}];
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
if(!(validate247(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors);
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
validate246.errors = [{instancePath:instancePath+"/order",schemaPath:"#/properties/order/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs5){
if(typeof data2 == "number"){
if(data2 > 1000 || isNaN(data2)){
validate246.errors = [{instancePath:instancePath+"/order",schemaPath:"#/properties/order/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate246.errors = [{instancePath:instancePath+"/order",schemaPath:"#/properties/order/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(!(validate249(data.summary, {instancePath:instancePath+"/summary",parentData:data,parentDataProperty:"summary",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
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
if(!(validate251(data.due, {instancePath:instancePath+"/due",parentData:data,parentDataProperty:"due",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors);
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
if(!(validate253(data.citation, {instancePath:instancePath+"/citation",parentData:data,parentDataProperty:"citation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate253.errors : vErrors.concat(validate253.errors);
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
if(!(validate251(data.released, {instancePath:instancePath+"/released",parentData:data,parentDataProperty:"released",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors);
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
validate246.errors = [{instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/maxItems",keyword:"maxItems",params:{limit: 30}}];
return false;
}
else {
if(data7.length < 1){
validate246.errors = [{instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/minItems",keyword:"minItems",params:{limit: 1}}];
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
validate246.errors = [{instancePath:instancePath+"/groups/" + i0,schemaPath:"#/properties/groups/items/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs15 = errors;
for(const key1 of Object.keys(data8)){
if(!(((key1 === "title") || (key1 === "weight")) || (key1 === "criteria"))){
validate246.errors = [{instancePath:instancePath+"/groups/" + i0,schemaPath:"#/properties/groups/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs15 === errors){
if(data8.title !== undefined && func0.call(data8, "title")){
const _errs16 = errors;
if(!(validate247(data8.title, {instancePath:instancePath+"/groups/" + i0+"/title",parentData:data8,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors);
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
validate246.errors = [{instancePath:instancePath+"/groups/" + i0+"/weight",schemaPath:"#/properties/groups/items/properties/weight/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}}];
return false;
}
else {
if(data10 <= 0 || isNaN(data10)){
validate246.errors = [{instancePath:instancePath+"/groups/" + i0+"/weight",schemaPath:"#/properties/groups/items/properties/weight/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}}];
return false;
}
}
}
else {
validate246.errors = [{instancePath:instancePath+"/groups/" + i0+"/weight",schemaPath:"#/properties/groups/items/properties/weight/type",keyword:"type",params:{type: "number"}}];
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
validate246.errors = [{instancePath:instancePath+"/groups/" + i0+"/criteria",schemaPath:"#/properties/groups/items/properties/criteria/maxItems",keyword:"maxItems",params:{limit: 100}}];
return false;
}
else {
if(data11.length < 1){
validate246.errors = [{instancePath:instancePath+"/groups/" + i0+"/criteria",schemaPath:"#/properties/groups/items/properties/criteria/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid3 = true;
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
const _errs21 = errors;
if(!(validate261(data11[i1], {instancePath:instancePath+"/groups/" + i0+"/criteria/" + i1,parentData:data11,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors);
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
validate246.errors = [{instancePath:instancePath+"/groups/" + i0+"/criteria",schemaPath:"#/properties/groups/items/properties/criteria/type",keyword:"type",params:{type: "array"}}];
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
validate246.errors = [{instancePath:instancePath+"/groups/" + i0,schemaPath:"#/properties/groups/items/type",keyword:"type",params:{type: "object"}}];
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
validate246.errors = [{instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type: "array"}}];
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
validate246.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate246.errors = vErrors;
return errors === 0;
}
validate246.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const decision = validate299;
const schema84 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"decision.json","type":"object","additionalProperties":false,"required":["date","reason","by"],"properties":{"$schema":{"type":"string","maxLength":300},"date":{"$ref":"common.json#/$defs/day"},"waives":{"type":"string","pattern":"^[a-z0-9-]+/[a-z0-9-]+$","maxLength":161},"acknowledges":{"$ref":"common.json#/$defs/metricId"},"reason":{"$ref":"common.json#/$defs/text"},"by":{"$ref":"common.json#/$defs/line"},"until":{"$ref":"common.json#/$defs/day"}}};

function validate300(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate300.evaluated;
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
validate300.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 10}}];
return false;
}
else {
if(!pattern6.test(data)){
validate300.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}}];
return false;
}
else {
if(!(formats0.validate(data))){
validate300.errors = [{instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"}}];
return false;
}
}
}
}
else {
validate300.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
validate300.errors = vErrors;
return errors === 0;
}
validate300.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate302(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate302.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func71(data) > 161){
validate302.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 161}}];
return false;
}
else {
if(!pattern30.test(data)){
validate302.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)?$"}}];
return false;
}
}
}
else {
validate302.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate302.errors = vErrors;
return errors === 0;
}
validate302.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(errors === 0){
if(typeof data === "string"){
if(func71(data) > 4000){
validate304.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 4000}}];
return false;
}
else {
if(func71(data) < 1){
validate304.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate304.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
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
if(func71(data) > 300){
validate306.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 300}}];
return false;
}
else {
if(func71(data) < 1){
validate306.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern3.test(data)){
validate306.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^\\n\\r]*$"}}];
return false;
}
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


function validate299(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="decision.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate299.evaluated;
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
validate299.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "$schema") || (key0 === "date")) || (key0 === "waives")) || (key0 === "acknowledges")) || (key0 === "reason")) || (key0 === "by")) || (key0 === "until"))){
validate299.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
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
validate299.errors = [{instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/maxLength",keyword:"maxLength",params:{limit: 300}}];
return false;
}
}
else {
validate299.errors = [{instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"}}];
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
if(!(validate300(data.date, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate300.errors : vErrors.concat(validate300.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.waives !== undefined && func0.call(data, "waives")){
let data2 = data.waives;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(func71(data2) > 161){
validate299.errors = [{instancePath:instancePath+"/waives",schemaPath:"#/properties/waives/maxLength",keyword:"maxLength",params:{limit: 161}}];
return false;
}
else {
if(!pattern33.test(data2)){
validate299.errors = [{instancePath:instancePath+"/waives",schemaPath:"#/properties/waives/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]+/[a-z0-9-]+$"}}];
return false;
}
}
}
else {
validate299.errors = [{instancePath:instancePath+"/waives",schemaPath:"#/properties/waives/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.acknowledges !== undefined && func0.call(data, "acknowledges")){
const _errs7 = errors;
if(!(validate302(data.acknowledges, {instancePath:instancePath+"/acknowledges",parentData:data,parentDataProperty:"acknowledges",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate302.errors : vErrors.concat(validate302.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined && func0.call(data, "reason")){
const _errs8 = errors;
if(!(validate304(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.by !== undefined && func0.call(data, "by")){
const _errs9 = errors;
if(!(validate306(data.by, {instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate306.errors : vErrors.concat(validate306.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.until !== undefined && func0.call(data, "until")){
const _errs10 = errors;
if(!(validate300(data.until, {instancePath:instancePath+"/until",parentData:data,parentDataProperty:"until",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate300.errors : vErrors.concat(validate300.errors);
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
else {
validate299.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate299.errors = vErrors;
return errors === 0;
}
validate299.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const page = validate309;
const schema89 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"page.json","type":"object","additionalProperties":false,"required":["title","summary"],"properties":{"title":{"$ref":"common.json#/$defs/line"},"summary":{"$ref":"common.json#/$defs/text"}}};

function validate310(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate310.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func71(data) > 300){
validate310.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 300}}];
return false;
}
else {
if(func71(data) < 1){
validate310.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern3.test(data)){
validate310.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^\\n\\r]*$"}}];
return false;
}
}
}
}
else {
validate310.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate310.errors = vErrors;
return errors === 0;
}
validate310.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate312(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate312.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func71(data) > 4000){
validate312.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 4000}}];
return false;
}
else {
if(func71(data) < 1){
validate312.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate312.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate312.errors = vErrors;
return errors === 0;
}
validate312.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate309(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="page.json" */;
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
let missing0;
if((((data.title === undefined) || (!(func0.call(data, "title")))) && (missing0 = "title")) || (((data.summary === undefined) || (!(func0.call(data, "summary")))) && (missing0 = "summary"))){
validate309.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "title") || (key0 === "summary"))){
validate309.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.title !== undefined && func0.call(data, "title")){
const _errs2 = errors;
if(!(validate310(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate310.errors : vErrors.concat(validate310.errors);
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
if(!(validate312(data.summary, {instancePath:instancePath+"/summary",parentData:data,parentDataProperty:"summary",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate312.errors : vErrors.concat(validate312.errors);
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
validate309.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate309.errors = vErrors;
return errors === 0;
}
validate309.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const review = validate314;
const schema92 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"review.json","type":"object","additionalProperties":false,"required":["title","cadence","period","date","recorded","by","summary"],"properties":{"title":{"$ref":"common.json#/$defs/line"},"cadence":{"enum":["monthly","quarterly","yearly"]},"period":{"type":"string","pattern":"^[0-9]{4}(-(0[1-9]|1[0-2]|q[1-4]))?$","maxLength":7},"date":{"$ref":"common.json#/$defs/day"},"recorded":{"$ref":"common.json#/$defs/day"},"by":{"$ref":"common.json#/$defs/line"},"summary":{"$ref":"common.json#/$defs/text"},"decisions":{"type":"array","maxItems":50,"items":{"type":"object","additionalProperties":false,"required":["title","reason"],"properties":{"title":{"$ref":"common.json#/$defs/line"},"reason":{"$ref":"common.json#/$defs/text"}}}},"actions":{"type":"array","maxItems":50,"items":{"type":"object","additionalProperties":false,"required":["title","owner","due"],"properties":{"title":{"$ref":"common.json#/$defs/line"},"owner":{"$ref":"common.json#/$defs/line"},"due":{"$ref":"common.json#/$defs/day"},"done":{"$ref":"common.json#/$defs/day"},"metric":{"$ref":"common.json#/$defs/metricId"},"note":{"$ref":"common.json#/$defs/text"}}}}}};

function validate315(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate315.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func71(data) > 300){
validate315.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 300}}];
return false;
}
else {
if(func71(data) < 1){
validate315.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern3.test(data)){
validate315.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^\\n\\r]*$"}}];
return false;
}
}
}
}
else {
validate315.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate315.errors = vErrors;
return errors === 0;
}
validate315.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate317(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if(errors === 0){
if(typeof data === "string"){
if(func71(data) > 10){
validate317.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 10}}];
return false;
}
else {
if(!pattern6.test(data)){
validate317.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}}];
return false;
}
else {
if(!(formats0.validate(data))){
validate317.errors = [{instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"}}];
return false;
}
}
}
}
else {
validate317.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
validate317.errors = vErrors;
return errors === 0;
}
validate317.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate321(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate321.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func71(data) > 4000){
validate321.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 4000}}];
return false;
}
else {
if(func71(data) < 1){
validate321.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate321.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate321.errors = vErrors;
return errors === 0;
}
validate321.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate329(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if(typeof data === "string"){
if(func71(data) > 161){
validate329.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 161}}];
return false;
}
else {
if(!pattern30.test(data)){
validate329.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)?$"}}];
return false;
}
}
}
else {
validate329.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate329.errors = vErrors;
return errors === 0;
}
validate329.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern49 = new RegExp("^[0-9]{4}(-(0[1-9]|1[0-2]|q[1-4]))?$", "u");

function validate314(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="review.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate314.evaluated;
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
validate314.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema92.properties, key0))){
validate314.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.title !== undefined && func0.call(data, "title")){
const _errs2 = errors;
if(!(validate315(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate315.errors : vErrors.concat(validate315.errors);
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
validate314.errors = [{instancePath:instancePath+"/cadence",schemaPath:"#/properties/cadence/enum",keyword:"enum",params:{allowedValues: schema92.properties.cadence.enum}}];
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
validate314.errors = [{instancePath:instancePath+"/period",schemaPath:"#/properties/period/maxLength",keyword:"maxLength",params:{limit: 7}}];
return false;
}
else {
if(!pattern49.test(data2)){
validate314.errors = [{instancePath:instancePath+"/period",schemaPath:"#/properties/period/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}(-(0[1-9]|1[0-2]|q[1-4]))?$"}}];
return false;
}
}
}
else {
validate314.errors = [{instancePath:instancePath+"/period",schemaPath:"#/properties/period/type",keyword:"type",params:{type: "string"}}];
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
if(!(validate317(data.date, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate317.errors : vErrors.concat(validate317.errors);
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
if(!(validate317(data.recorded, {instancePath:instancePath+"/recorded",parentData:data,parentDataProperty:"recorded",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate317.errors : vErrors.concat(validate317.errors);
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
if(!(validate315(data.by, {instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate315.errors : vErrors.concat(validate315.errors);
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
if(!(validate321(data.summary, {instancePath:instancePath+"/summary",parentData:data,parentDataProperty:"summary",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate321.errors : vErrors.concat(validate321.errors);
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
validate314.errors = [{instancePath:instancePath+"/decisions",schemaPath:"#/properties/decisions/maxItems",keyword:"maxItems",params:{limit: 50}}];
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
validate314.errors = [{instancePath:instancePath+"/decisions/" + i0,schemaPath:"#/properties/decisions/items/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs14 = errors;
for(const key1 of Object.keys(data8)){
if(!((key1 === "title") || (key1 === "reason"))){
validate314.errors = [{instancePath:instancePath+"/decisions/" + i0,schemaPath:"#/properties/decisions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs14 === errors){
if(data8.title !== undefined && func0.call(data8, "title")){
const _errs15 = errors;
if(!(validate315(data8.title, {instancePath:instancePath+"/decisions/" + i0+"/title",parentData:data8,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate315.errors : vErrors.concat(validate315.errors);
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
if(!(validate321(data8.reason, {instancePath:instancePath+"/decisions/" + i0+"/reason",parentData:data8,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate321.errors : vErrors.concat(validate321.errors);
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
validate314.errors = [{instancePath:instancePath+"/decisions/" + i0,schemaPath:"#/properties/decisions/items/type",keyword:"type",params:{type: "object"}}];
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
validate314.errors = [{instancePath:instancePath+"/decisions",schemaPath:"#/properties/decisions/type",keyword:"type",params:{type: "array"}}];
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
validate314.errors = [{instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/maxItems",keyword:"maxItems",params:{limit: 50}}];
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
validate314.errors = [{instancePath:instancePath+"/actions/" + i1,schemaPath:"#/properties/actions/items/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs21 = errors;
for(const key2 of Object.keys(data12)){
if(!((((((key2 === "title") || (key2 === "owner")) || (key2 === "due")) || (key2 === "done")) || (key2 === "metric")) || (key2 === "note"))){
validate314.errors = [{instancePath:instancePath+"/actions/" + i1,schemaPath:"#/properties/actions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}}];
return false;
break;
}
}
if(_errs21 === errors){
if(data12.title !== undefined && func0.call(data12, "title")){
const _errs22 = errors;
if(!(validate315(data12.title, {instancePath:instancePath+"/actions/" + i1+"/title",parentData:data12,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate315.errors : vErrors.concat(validate315.errors);
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
if(!(validate315(data12.owner, {instancePath:instancePath+"/actions/" + i1+"/owner",parentData:data12,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate315.errors : vErrors.concat(validate315.errors);
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
if(!(validate317(data12.due, {instancePath:instancePath+"/actions/" + i1+"/due",parentData:data12,parentDataProperty:"due",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate317.errors : vErrors.concat(validate317.errors);
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
if(!(validate317(data12.done, {instancePath:instancePath+"/actions/" + i1+"/done",parentData:data12,parentDataProperty:"done",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate317.errors : vErrors.concat(validate317.errors);
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
if(!(validate329(data12.metric, {instancePath:instancePath+"/actions/" + i1+"/metric",parentData:data12,parentDataProperty:"metric",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate329.errors : vErrors.concat(validate329.errors);
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
if(!(validate321(data12.note, {instancePath:instancePath+"/actions/" + i1+"/note",parentData:data12,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate321.errors : vErrors.concat(validate321.errors);
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
validate314.errors = [{instancePath:instancePath+"/actions/" + i1,schemaPath:"#/properties/actions/items/type",keyword:"type",params:{type: "object"}}];
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
validate314.errors = [{instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/type",keyword:"type",params:{type: "array"}}];
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
validate314.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate314.errors = vErrors;
return errors === 0;
}
validate314.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const shapes = { scorecard, metric, source, snapshot, release, decision, page, review };
